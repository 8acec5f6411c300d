# A field of a triple-quoted f-string may span lines.
n = 3
print(f"""{
    n
}|{n +
   1}""")
