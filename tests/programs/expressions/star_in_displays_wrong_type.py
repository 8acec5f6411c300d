# Unpacking something that is not iterable or not a mapping in a display.
for source in ("[*5]", "(*None,)", "{*1.5}", "{**5}", "{**None}"):
    try:
        eval(source)
    except TypeError:
        print(source, "TypeError")
