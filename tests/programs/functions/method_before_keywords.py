# A method is found before its arguments are evaluated, with keywords and stars too.
def say(x):
    print("say", x)
    return x


class A:
    def m(self, **named):
        return named

    @property
    def p(self):
        print("found")
        return lambda **named: named


a = A()
for call in (
    lambda: "".missing(say(1), k=2),
    lambda: a.missing(k=say(1)),
    lambda: a.missing(*[say(1)]),
    lambda: (5).missing(**{"k": say(1)}),
):
    try:
        call()
    except AttributeError as e:
        print(e)
print(a.p(k=say(3)), a.p(**{"k": say(4)}))
print(a.m(k=setattr(a, "m", None)), a.m)
print("{k}".format(k=say(5)), [2, 1].sort(key=say))
