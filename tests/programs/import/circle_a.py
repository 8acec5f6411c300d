# One half of a circular import.
print("a starts")
value = "value of a"
import circle_b

print("a goes on")


def from_b():
    return circle_b.value
