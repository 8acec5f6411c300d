# Mixing bytes with other types.
cases = [
    "b'a' + 1", "b'a' * b'b'", "b'a' < 1", "b'a'.find('a')",
    "b'a'.join(['a'])", "b','.join([1])", "b'a'['x']",
]
cases += ["b'a'.replace('a', 'b')", "b'a'.split('a')"]
for case in cases:
    try:
        print(case, eval(case))
    except TypeError as e:
        print(case, e)
