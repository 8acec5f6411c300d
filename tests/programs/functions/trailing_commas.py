# Trailing commas in parameters, arguments and decorators.
def f(
    a,
    b=2,
    *args,
    c=3,
    **kw,
):
    return a, b, args, c, kw


print(
    f(
        1,
        c=5,
    ),
    f(*[1, 2],),
    f(1, **{"z": 1},),
)
