# The right side is evaluated first, then each target from left to right.
def say(text, value):
    print(text)
    return value


data = [0, 0]
say("left", data)[say("index", 0)] = say("right", 5)
say("l1", data)[say("i1", 0)], say("l2", data)[say("i2", 1)] = say("r", (8, 9))
print(data)
