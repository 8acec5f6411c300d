# print() with flush, and with sep and end given as None.
print("a", "b", flush=True)
print("c", "d", sep=None, end=None)
