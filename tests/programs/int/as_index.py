# Integers as indices: negative, big, bool.
a = [10, 20, 30]
print(a[0], a[-1], a[-3], a[True], a[2**70 - 2**70])
for i in (3, -4, 2**40, -(2**40)):
    try:
        print(a[i])
    except IndexError:
        print("IndexError")
