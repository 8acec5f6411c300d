# The object and index of an augmented target are evaluated once.
def say(text, value):
    print(text)
    return value


data = [1, 2, 3]
say("object", data)[say("index", 1)] += say("value", 10)
print(data)


class Box:
    n = 1


box = Box()
say("box", box).n *= say("factor", 6)
print(box.n, Box.n)
