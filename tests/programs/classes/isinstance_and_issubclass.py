# isinstance() and issubclass() with classes and tuples of classes.
class A:
    pass


class B(A):
    pass


print(isinstance(B(), (int, A)), isinstance(1, (A, str)), isinstance(B(), ()))
print(issubclass(B, (int, A)), issubclass(int, object), issubclass(A, B))
print(
    isinstance(A, type), isinstance(int, type), isinstance(5, object),
    isinstance(len, object),
)
