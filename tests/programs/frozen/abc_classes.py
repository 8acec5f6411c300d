# Abstract classes: no instances before all abstract methods are there.
from abc import ABC, ABCMeta, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        return 0

    @property
    @abstractmethod
    def name(self):
        ...

    def describe(self):
        return "%s of %d" % (self.name, self.area())


class Half(Shape):
    name = "half"


class Square(Half):
    def area(self):
        return super().area() + 4


for cls in (Shape, Half, Square):
    try:
        print(cls().describe())
    except TypeError as e:
        print("TypeError:", e)
print(sorted(Shape.__abstractmethods__), isinstance(Square(), Shape))


@Shape.register
class Foreign:
    pass


print(isinstance(Foreign(), Shape), issubclass(Foreign, Shape), issubclass(int, Shape))
print(issubclass(Foreign, Half), Shape in Foreign.__mro__)


class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            return any("quack" in c.__dict__ for c in other.__mro__)
        return NotImplemented


class Duck:
    def quack(self):
        pass


print(isinstance(Duck(), Quacks), isinstance(1, Quacks), type(Quacks) is ABCMeta)
