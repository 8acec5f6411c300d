# repr() of each type.
print(
    repr(1), repr("a'b"), repr(b"\x00"), repr(None), repr([1, "x"]),
    repr({"k": (1,)}), repr(1.0), repr(True), repr(...), repr(range(2)),
    repr(int), repr(1j),
)


class C:
    def __repr__(self):
        return "C()"


print(repr(C()), [C()], {"k": C()}, (C(),), "%r" % C(), f"{C()!r}")
