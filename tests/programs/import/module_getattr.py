# __getattr__ of a module supplies missing attributes.
import dynamic

print(dynamic.real, dynamic.anything, dynamic.other)
from dynamic import something

print(something, hasattr(dynamic, "bad"))
