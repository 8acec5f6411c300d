# The conditional expression evaluates only the chosen side.
def say(x):
    print("say", x)
    return x


print(say("then") if say(True) else say("else"))
print(say("then") if say(False) else say("else"))
print([i if i % 2 else -i for i in range(5)])
f = lambda x: "pos" if x > 0 else "zero" if x == 0 else "neg"
print(f(1), f(0), f(-1))
