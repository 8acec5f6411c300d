# Functions that return functions, called in one expression.
def curry(n):
    def step(*got):
        if len(got) >= n:
            return got
        return lambda *more: step(*(got + more))

    return step


print(curry(3)(1)(2)(3), curry(2)(1, 2), curry(0)())
compose = lambda *fs: lambda x: x if not fs else compose(*fs[1:])(fs[0](x))
print(compose(str, len, lambda n: n * 2)(12345))
