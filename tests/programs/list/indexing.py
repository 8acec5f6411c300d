# Reading and writing items from both ends.
a = [10, 20, 30]
print(a[0], a[-1], a[-3])
a[1] = "x"
a[-1] += 5
print(a)
for i in (3, -4):
    try:
        a[i]
    except IndexError:
        print("read IndexError")
    try:
        a[i] = 0
    except IndexError:
        print("write IndexError")
