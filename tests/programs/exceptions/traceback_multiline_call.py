# The line of a call that spreads over lines.
def f(*args):
    return args[0][
        "k"
    ]


def g():
    return f(
        {},
        1,
    )


g()
