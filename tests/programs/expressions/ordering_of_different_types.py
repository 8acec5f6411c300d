# Ordering values of unrelated types raises TypeError.
for a, b in ((1, "1"), (None, 0), ([], ()), ("", b""), ({}, {}), (1j, 2j)):
    try:
        a < b
    except TypeError as e:
        print("TypeError", e)
try:
    [1, 2] >= [1, "x"]
except TypeError as e:
    print("TypeError", e)
print((1, 2) < (2, "x"), [None] == [None])
