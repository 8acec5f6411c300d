# Operands, arguments and displays are evaluated left to right.
def say(x):
    print(x, end=" ")
    return x


say(1) + say(2) * say(3) - say(4)
print()
(say(1), say(2), [say(3)], {say(6)}, -say(7))
print()
"{} {}".format(say("a"), say("b"))[say(0) : say(1)]
print()
say("left") in [say("right")] or say("or")
print()
