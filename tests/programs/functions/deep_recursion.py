# Many levels of recursion are possible.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def walk(n):
    try:
        return walk(n - 1) if n else "bottom"
    finally:
        pass


print(depth(60), walk(40))
