# super(): its repr, wrong arguments, class methods through it.
class A:
    @classmethod
    def make(cls):
        return cls.__name__

    def f(self):
        return "A.f"


class B(A):
    @classmethod
    def make(cls):
        return "B" + super().make()

    def f(self):
        print(repr(super()).startswith("<super: <class 'B'>"))
        return super(B, self).f()


print(B.make(), B().make(), B().f(), super(B, B).make())
for make in (
    lambda: super(5, 5),
    lambda: super(B, 5),
    lambda: super(B, A()),
    lambda: super(B, B()).missing,
):
    try:
        make()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
