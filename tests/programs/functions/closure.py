# An inner function keeps the variables of its maker.
def adder(n):
    def add(x):
        return x + n

    return add


add1, add10 = adder(1), adder(10)
print(add1(5), add10(5))


def pair():
    value = []

    def put(x):
        value.append(x)

    def get():
        return value

    return put, get


put, get = pair()
put(1)
put(2)
print(get(), pair()[1]())
