# NamedTuple and TypedDict.
from typing import List, NamedTuple, NotRequired, TypedDict, get_type_hints


class Employee(NamedTuple):
    """An employee."""

    name: str
    id: int = 3

    def label(self):
        return "%s-%d" % (self.name, self.id)


e = Employee("Guido")
print(e, e.id, e.label(), e == ("Guido", 3), Employee._fields, e._replace(id=4), isinstance(e, tuple))
name, number = e
print(name, number, Employee._field_defaults, dict(e._asdict()))
P = NamedTuple("P", [("x", int), ("y", int)])
print(P(1, 2), P(1, 2).y)


class Movie(TypedDict):
    title: str
    year: int


class Extended(Movie, total=False):
    rating: float


m: Movie = {"title": "Brazil", "year": 1985}
print(m, Movie(title="x", year=1), type(Movie(title="x", year=1)) is dict)
print(sorted(Extended.__required_keys__), sorted(Extended.__optional_keys__), Extended.__total__)
A = TypedDict("A", {"k": int, "opt": NotRequired[str]})
print(A(k=1), sorted(A.__required_keys__))


class C:
    a: int
    b: "List[str]"


def f(x: int, y: "str" = "") -> None: ...


print(get_type_hints(C), get_type_hints(f))
