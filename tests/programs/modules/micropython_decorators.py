# @native, @viper and @bytecode are accepted.
import micropython


@micropython.native
def a(x):
    return x + 1


@micropython.bytecode
def b(x):
    return x + 2


@micropython.viper
def c(x: int) -> int:
    return x + 3


@micropython.native
def g(n):
    for i in range(n):
        yield i


print(a(1), b(1), c(1), list(g(3)))
