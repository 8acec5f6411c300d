# A module whose __all__ names what a star import takes.
__all__ = ["one", "_three"]
one = 1
two = 2
_three = 3
four = 4
