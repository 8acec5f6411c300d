# return, break, continue and yield inside cases.
def first_int(items):
    for x in items:
        match x:
            case int():
                return x
            case None:
                break
            case _:
                continue
    return "no int"


def expand(items):
    for x in items:
        match x:
            case [a, b]:
                yield a
                yield b
            case _:
                yield x


print(
    first_int(["a", 5]), first_int(["a", None, 5]), first_int([]),
    list(expand([1, [2, 3], "x"])),
)
