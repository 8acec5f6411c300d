# The texts of an operator's TypeError, with the names that MicroPython gives.
for a in ("5", "True", "-3", "10**20", "1.5"):
    for op in ("|", "&", "^", "<<", ">>", "@"):
        for b in ("1.5", "1j", "None"):
            for text in ("a = %s; a %s= %s" % (a, op, b), "%s %s %s" % (a, op, b)):
                try:
                    exec(text)
                except TypeError as e:
                    print(text, e)
for text in ("True + None", "None + True", "'a' - False", "True < 'a'", "False >= []"):
    try:
        exec(text)
    except TypeError as e:
        print(text, e)
