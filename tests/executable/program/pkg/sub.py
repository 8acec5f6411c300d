from . import other

VALUE = other.NUMBER + 1
