# cached_property: computed once for each instance.
from functools import cached_property


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("computing")
        return self.r * self.r * 3


c = Circle(2)
print(c.area, c.area, c.__dict__)
del c.area
c.r = 3
print(c.area)
c.area = 5
print(c.area, Circle(1).area, isinstance(Circle.area, cached_property))
