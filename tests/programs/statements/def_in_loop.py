# Each execution of def makes a new function with its own defaults.
functions = []
for i in range(3):

    def f(x, i=i):
        return x + i

    functions.append(f)
print([f(10) for f in functions])
print(functions[0] is functions[1])
