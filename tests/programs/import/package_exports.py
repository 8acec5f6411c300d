# A package that exports names of its submodules.
from facade import Shape, area, helper

print(area(Shape(2, 3)), helper(4))
import facade

print(facade.shapes.Shape is Shape, facade.__all__)
