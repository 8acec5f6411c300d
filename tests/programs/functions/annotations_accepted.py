# Annotations of parameters and of the result have no effect.
def f(a: int, b: "text" = 2, *args: str, c: [1][0] = 3, **kw: 5) -> None:
    return a, b, args, c, kw


print(f("x", 1, 2, c=4, d=6))
print((lambda x: x)(1))
