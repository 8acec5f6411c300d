# What objects are, members, documentation.
import inspect
import sys


class A:
    def method(self):
        pass


class B(A):
    pass


def function():
    pass


print([inspect.isfunction(x) for x in (function, A().method, len, A)])
print([inspect.isclass(x) for x in (A, A(), int, function)])
print([inspect.ismodule(x) for x in (sys, A)])
print([inspect.isgenerator(x) for x in ((i for i in ()), function)])
print([inspect.isroutine(x) for x in (function, A().method, len, A)])
print([name for name, _ in inspect.getmembers(B) if not name.startswith("__")])
print([c.__name__ for c in inspect.getmro(B)], inspect.isbuiltin(len))
print(repr(inspect.cleandoc("first\n    second\n      third\n\n")))
print(inspect.unwrap(function) is function, inspect.getmodule(A) is sys.modules["__main__"])
P = inspect.Parameter
s = inspect.Signature([P("a", P.POSITIONAL_ONLY), P("b", P.POSITIONAL_OR_KEYWORD, default=1), P("c", P.KEYWORD_ONLY, annotation=int)], return_annotation=str)
print(s)
function.__signature__ = s
print(inspect.signature(function) is s)
