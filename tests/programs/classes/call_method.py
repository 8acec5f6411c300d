# Instances with __call__ can be called with any arguments.
class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *args, k=0):
        return self.n + x + k, args


a = Adder(10)
print(a(1), a(1, 2, 3, k=100), callable(a), callable(Adder))
print(list(map(Adder(1), [1, 2])))
a.__call__ = lambda x: "instance"
print(a(1))
