# The base classes of the built-in exceptions.
groups = {
    BaseException: (Exception, SystemExit, KeyboardInterrupt, GeneratorExit),
    Exception: (
        ArithmeticError, AssertionError, AttributeError, EOFError, ImportError,
    ),
    ArithmeticError: (OverflowError, ZeroDivisionError),
    LookupError: (IndexError, KeyError),
    RuntimeError: (NotImplementedError,),
    SyntaxError: (IndentationError,),
    ValueError: (UnicodeError,),
}
for base in sorted(groups, key=lambda c: c.__name__):
    print(base.__name__, [issubclass(c, base) for c in groups[base]])
for c in (
    LookupError, MemoryError, NameError, OSError, RuntimeError, StopIteration,
):
    print(c.__name__, issubclass(c, Exception))
for c in (SyntaxError, TypeError, ValueError, StopAsyncIteration):
    print(c.__name__, issubclass(c, Exception))
print(
    issubclass(SystemExit, Exception),
    issubclass(KeyboardInterrupt, Exception),
)
