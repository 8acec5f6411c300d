# A program may put its own function in the place of __build_class__.
import builtins

original = builtins.__build_class__


def loud(body, name, *bases):
    print("class", name, [base.__name__ for base in bases])
    return original(body, name, *bases)


builtins.__build_class__ = loud
try:

    class A:
        x = 1

        def f(self):
            return self.x

    class B(A):
        x = 2

        def f(self):
            return super().f() * 10

finally:
    builtins.__build_class__ = original


class C(B):
    x = 3


print(A().f(), B().f(), C().f())
