# Numbers that are equal are one key; the first key object stays.
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, len(d))
d = {"a": 1, b"a": 2, ("a",): 3, 0: 4, "": 5, None: 6, False: 7}
print(len(d), d[0], d[""], d[False], d[None], d[("a",)])
