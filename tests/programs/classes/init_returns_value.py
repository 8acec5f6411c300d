# __init__ must return None; bases must be classes that can be bases.
class A:
    def __init__(self, v):
        return v


print(isinstance(A(None), A))
for make in (
    lambda: A(1),
    lambda: type("T", (5,), {}),
    lambda: type("T", (bool,), {}),
    lambda: type(5, (), {}),
    lambda: object.__new__(5),
    lambda: issubclass(5, int),
    lambda: isinstance(5, 5),
):
    try:
        print(make())
    except TypeError:
        print("TypeError")
