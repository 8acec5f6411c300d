# Nested finally blocks of a closed generator run from the inside out.
def inner():
    try:
        yield "value"
    finally:
        print("inner")


def outer():
    try:
        try:
            yield from inner()
        finally:
            print("middle")
    finally:
        print("outer")


g = outer()
print(next(g))
g.close()
g.close()
