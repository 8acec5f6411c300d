# Built-in functions and methods have a repr and can be compared.
print(repr(len).startswith("<"), repr([].append).startswith("<"))
print(len == len, len != print, hash(len) == hash(len))
print(callable(len), callable([].append), callable(5))
print(type(len) is type(print), type([].append) is type([].pop))
d = {len: 1, print: 2}
print(d[len], d[print])
