# type(name, bases, dict) makes a class.
C = type("C", (), {"x": 1, "m": lambda self: self.x + 1})
D = type("D", (C,), {"x": 5})
print(C.__name__, C().m(), D().m(), issubclass(D, C))
print(
    type("E", (D, dict), {})() == {},
    isinstance(type("F", (int,), {})(3), int),
)
