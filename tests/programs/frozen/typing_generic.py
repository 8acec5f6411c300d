# Generic classes, NewType, overload, Protocol.
from typing import Generic, NewType, Protocol, TypeVar, overload, runtime_checkable
from typing import final, get_args, get_origin, no_type_check

T = TypeVar("T")
K = TypeVar("K")


class Stack(Generic[T]):
    def __init__(self):
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(1)
print(s.pop(), isinstance(s, Stack), get_origin(Stack[int]) is Stack, get_args(Stack[int]))
print(Stack.__parameters__, Stack.__name__)


class Pair(Stack[K], Generic[K, T]):
    pass


print(Pair.__parameters__, issubclass(Pair, Stack), Pair[int, str]().items)
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__, UserId.__supertype__)


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x * 2


print(g(2), g("a"))


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class Thing:
    def close(self):
        pass


print(isinstance(Thing(), Closes), isinstance(3, Closes), issubclass(Thing, Closes))


class Named(Protocol):
    name: str


class Impl(Named):
    def __init__(self):
        self.name = "n"


print(Impl().name)
for bad in (lambda: Named(), lambda: isinstance(3, Named)):
    try:
        bad()
    except TypeError:
        print("TypeError")


@final
class F:
    @no_type_check
    def m(self):
        return 1


print(F().m(), F.__final__)
