# with calls __enter__ and __exit__ around its body.
class Manager:
    def __enter__(self):
        print("enter")
        return "value"

    def __exit__(self, kind, value, tb):
        print("exit", kind, value, tb)


with Manager() as v:
    print("body", v)
with Manager():
    print("no name")
