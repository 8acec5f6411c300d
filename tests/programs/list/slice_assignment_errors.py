# Assigning to and deleting slices: sizes that fit, steps, errors.
def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__)


a = list(range(10))
a[::2] = "abcde"
print(a)
a[1:3] = []
a[-1:] = (7, 8, 9)
a[5:2] = [0]
print(a)
del a[::3]
print(a)
del a[-1:0:-2]
print(a)
a[::-1] = range(len(a))
print(a)
attempt(lambda: a.__setitem__(slice(None, None, 2), [1, 2, 3, 4, 5, 6, 7]))
attempt(lambda: a.__setitem__(slice(0, 1), 5))
attempt(lambda: a.__setitem__(slice(0, 1, 0), []))
b = bytearray(b"0123456789")
b[::2] = b"abcde"
b[1:3] = b""
b[2:2] = [65, 66]
del b[::3]
print(bytes(b))
attempt(lambda: b.__setitem__(slice(None, None, 2), b"1"))
