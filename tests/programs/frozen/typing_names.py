# Names of annotations have no effect; aliases show and compare.
from typing import Any, Callable, ClassVar, Dict, Final, Generator, Iterable, List
from typing import Literal, Mapping, Optional, Sequence, Set, Tuple, Type, TypeVar
from typing import Union, cast, get_args, get_origin

T = TypeVar("T")


def f(x: int, *rest: str, key: Optional[List[int]] = None) -> Dict[str, Any]:
    total: Union[int, float] = 0
    count: "not even a name"
    return {"x": x}


print(f(1))
for alias in (
    List[int], Dict[str, int], Optional[int], Union[int, str, None], Tuple[int, ...],
    Callable[[int], str], Callable[..., Any], Literal["a", 1], Set[T], ClassVar[int],
    Type[int], Final[int], Iterable[str], Mapping[str, List[int]], Tuple[()],
    Generator[int, None, str], Sequence,
):
    print(alias, get_origin(alias) is not None, get_args(alias))
print(Union[int], Union[int, int, str] == Union[str, int], List[int] == List[int], List[int] == List[str])
print(Dict[str, T][int], hash(List[int]) == hash(List[int]), T, cast(int, "x"))
for bad in (lambda: isinstance([], List[int]), lambda: List[int, str], lambda: Union[()], lambda: Any()):
    try:
        bad()
    except TypeError as e:
        print("TypeError")
