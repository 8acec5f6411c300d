# Lambdas made by a comprehension inside a function see its variables.
def f(n):
    return [lambda x, i=i: x * i + n for i in range(3)]


print([g(10) for g in f(1)])
print([h(2) for h in f(100)])
