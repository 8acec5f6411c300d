# Each operand of a chain is evaluated at most once, and not after a failure.
def say(x):
    print("say", x)
    return x


print(say(1) < say(2) < say(3))
print(say(1) < say(0) < say(3))
print(say(1) > say(0) == say(0) != say(1))
