"""os.PathLike: the class of objects that have a path."""

from abc import ABC, abstractmethod


class PathLike(ABC):
    """What has a path: __fspath__."""

    @abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike and hasattr(subclass, "__fspath__"):
            return True
        return NotImplemented

    @classmethod
    def __class_getitem__(cls, params):
        import types

        return types.GenericAlias(cls, params)
