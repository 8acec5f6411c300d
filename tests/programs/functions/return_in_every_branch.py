# return from loops, with blocks and nested functions.
class M:
    def __enter__(self):
        return 5

    def __exit__(self, *args):
        print("exit")


def f(n):
    while True:
        for i in range(10):
            with M() as m:
                if i == n:
                    return i * m


print(f(0), f(2))
