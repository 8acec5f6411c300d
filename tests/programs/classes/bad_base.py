# A class statement whose base is not a class is a TypeError.
for source in ("class C(1): pass", "class C('x'): pass", "class C(len): pass"):
    try:
        exec(source)
    except TypeError as e:
        print("TypeError")
