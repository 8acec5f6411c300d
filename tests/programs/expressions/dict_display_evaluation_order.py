# A dict display evaluates each pair in turn.
def say(x):
    print(x, end=" ")
    return x


{say(1): say(2), say(3): say(4)}
print()
{say(k): say(v) for k, v in ((1, 2), (3, 4))}
print()
