# When __enter__ raises, the body and __exit__ do not run.
class M:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *args):
        print("never")


try:
    with M():
        print("never")
except ValueError as e:
    print("caught", e)
