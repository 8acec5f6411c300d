# Adjacent string literals are one literal.
print("a" "b" 'c' """d""")
print("x"
      "y")
print(b"a" b"b", "a" r"\n" "\n".replace("\n", "N"))
s = ("one "
     "two"  # comment
     " three")
print(s, len("" ""))
