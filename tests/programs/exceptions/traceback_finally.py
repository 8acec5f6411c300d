# An exception that passes through finally and with blocks.
class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        print("exit")


def f():
    try:
        with M():
            raise OSError(2)
    finally:
        print("finally")


f()
