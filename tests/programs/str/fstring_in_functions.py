# f-strings read local, global and closed-over variables.
g = "global"


def outer(a):
    b = "b"

    def inner(c):
        return f"{g} {a} {b} {c} {[a + c for c in 'xy']}"

    return inner


print(outer("a")("c"), [f"{i}{j}" for i in range(2) for j in "xy"])


class C:
    n = 3
    s = f"n={n}"


print(C.s)
