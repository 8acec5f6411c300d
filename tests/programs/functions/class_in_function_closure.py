# Methods of a class inside a function close over its variables.
def make(n):
    class C:
        m = n

        def get(self):
            return n

        def grow(self):
            nonlocal n
            n += 1

    return C


A, B = make(1), make(10)
a = A()
a.grow()
print(a.get(), A.m, B().get())
