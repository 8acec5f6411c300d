# := inside a condition, a call and a subscript.
def f(x):
    return x + 1


if (m := f(1)) and (k := f(m)):
    print(m, k)
print(f(y := 3), y)
items = [10, 20, 30]
print(items[(i := 1)], i)
print(x := 5 if m else 6) if (x := 1) else None
