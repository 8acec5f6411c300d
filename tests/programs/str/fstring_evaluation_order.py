# Fields of an f-string are evaluated left to right, specifications included.
def say(x):
    print("say", x)
    return x


print(f"{say(1)} {say(2):{say(5)}} {say('a')}")
