# A for loop over each kind of built-in iterable.
for x in [1, 2]:
    print(x)
for x in (3,):
    print(x)
for x in "né":
    print(x)
for x in b"AB":
    print(x)
for x in {"k": 1}:
    print(x)
for x in {5}:
    print(x)
for x in range(2):
    print(x)
for x in iter([7]):
    print(x)
for x in ():
    print("never")
