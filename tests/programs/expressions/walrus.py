# := stores a value and is the value.
if (n := 10) > 5:
    print(n)
print((a := 1) + (b := 2), a, b)
data = iter([1, 2, 3, 0, 9])
while (item := next(data)):
    print(item)
print([y := 5, y + 1], y)
f = lambda x: (z := x * 2) + z
print(f(3))
