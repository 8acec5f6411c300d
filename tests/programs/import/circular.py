# Two modules that import each other.
import circle_a

print(circle_a.from_b(), circle_a.circle_b.from_a())
