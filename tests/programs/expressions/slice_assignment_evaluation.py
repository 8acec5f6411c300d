# The parts of a slice target are evaluated after the right side.
def say(x):
    print("say", x)
    return x


a = [0, 1, 2, 3, 4, 5]
a[say(1) : say(3)] = say(["x"])
print(a)
a[say(0)], a[say(2) :] = say((9, [8]))
print(a)
