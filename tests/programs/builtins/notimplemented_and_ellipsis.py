# The constants NotImplemented and Ellipsis.
print(
    NotImplemented, Ellipsis, ..., [...], NotImplemented is NotImplemented,
    ... is Ellipsis, (NotImplemented,),
)


def later():
    ...


class C: ...


print(later(), C.__name__, {...: 1}[...])
