# The other half of a circular import.
print("b starts")
import circle_a

value = "value of b"
print("b sees", circle_a.value, hasattr(circle_a, "from_b"))


def from_a():
    return circle_a.from_b()
