# Slices of lists are read and stored without a slice object; bounds of any kind.
a = list(range(10))
for start in (None, 0, 3, -3, 20, -20, True):
    for stop in (None, 0, 7, -2, 30, -30, False):
        print(start, stop, a[start:stop], a[start:stop:2], "abcdefghij"[start:stop])
print(a[2:5:None], a[:], a[::-1], a[7::-2], a[2**70:], a[-(2**70):3])


class Index:
    def __index__(self):
        return 2


class Keys:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


class Odd(list):
    def __getitem__(self, key):
        return "odd"


print(a[Index() : 5], Keys()[1:2], Keys()[:], Odd([1, 2])[0:1], (1, 2, 3)[1:])
k = Keys()
k[1:2] = 5
k[::2] = 6
del k[3:]
a[2:4] = [20, 30]
a[4:6] = (1,)
a[:0] = [9, 8]
a[1:1] = a
a[:] = a[::-1]
a[::5] = [0] * len(a[::5])
print(a)
a[3:1] = [7]
a[1:3] = a[2:4]
a[0:2] = "xy"
print(a)
a[1:2] += [5, 6]
print(a)


def trace(name, value=None):
    print(name, end=" ")
    return value


(trace("o", a))[trace("start", 1) : trace("stop", 2)] = trace("v", [3])
print((trace("o", a))[trace("start", 1) : trace("stop", 3) : trace("step")])
b = [1, 2, 3]
print(b[(b := [4, 5, 6, 7]) and 1 :], b)
for bad in (1.5, "x"):
    try:
        a[bad:]
    except TypeError:
        print("TypeError")
try:
    5[1:2]
except TypeError:
    print("TypeError")
try:
    a[::0]
except ValueError:
    print("ValueError")
