# list[int] and int | None, as annotations use them.
print(list[int], dict[str, int], tuple[int, ...], tuple[()], type[int])
print(int | None, None | str | int, list[int] | None, int | int, (int | str) | int)
print(list[int] == list[int], list[int] == list[str], hash(set[int]) == hash(set[int]))
print((int | str) == (str | int), (int | str) == (int | None))
print(list[int]("ab"), dict[str, int](a=1))
print(list[int].__origin__, list[int].__args__, (int | None).__args__)
print(isinstance(1, int | str), isinstance(1.5, int | str), isinstance(None, int | None))
print(issubclass(bool, int | str), issubclass(float, int | str))


class L(list):
    pass


class G:
    def __class_getitem__(cls, item):
        return cls.__name__, item


class H(G):
    @classmethod
    def __class_getitem__(cls, item):
        return [cls.__name__, item]


class K(G):
    pass


print(L[int], L[int]([1]))
print(G[int], H[1, 2], K["x"])
for bad in (lambda: int[str], lambda: Exception[1], lambda: int | 1, lambda: 1 | int):
    try:
        print(bad())
    except TypeError:
        print("TypeError")


def f(a: list[int], b: dict[str, "int | None"] = None) -> int | None:
    pass


print(f.__annotations__)
