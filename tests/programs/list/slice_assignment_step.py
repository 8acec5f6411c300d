# An extended slice takes as many items as it has.
a = [0, 1, 2, 3, 4, 5]
a[::2] = ["a", "b", "c"]
print(a)
a[::-1] = range(6)
print(a)
for values in ([1], [1, 2, 3, 4]):
    try:
        a[::2] = values
    except ValueError:
        print("ValueError")
