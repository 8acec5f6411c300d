# __init_subclass__ runs when a subclass is made.
class Base:
    registry = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()
        Base.registry.append((cls.__name__, sorted(kwargs.items())))


class A(Base):
    pass


class B(A, tag="x", level=2):
    pass


print(Base.registry)
