# An expression on its own is evaluated and its value dropped.
def say(x):
    print("said", x)
    return x


say(1) + say(2)
say(3), say(4)
[say(5)]
"a string"
None
...
(lambda: say(6))()
