# A module that imports its neighbour when it is asked to.
def load():
    from . import first
    from .sub.deep import up

    return first.value, up
