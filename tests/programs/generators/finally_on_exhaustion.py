# finally and with blocks in a generator run when it ends normally.
class M:
    def __enter__(self):
        print("enter")

    def __exit__(self, *args):
        print("exit")


def f():
    try:
        with M():
            yield 1
            yield 2
    finally:
        print("finally")


for x in f():
    print(x)
