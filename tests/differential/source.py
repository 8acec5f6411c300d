# Random numbers that are the same in every engine, and what a call gives.


class Source:
    """Random numbers that are the same in every engine."""

    def __init__(self, seed):
        self.state = seed * 2654435761 % (1 << 32) or 1

    def below(self, n):
        s = self.state
        s ^= s << 13 & 0xFFFFFFFF
        s ^= s >> 17
        s ^= s << 5 & 0xFFFFFFFF
        self.state = s
        return s % n

    def pick(self, items):
        return items[self.below(len(items))]

    def data(self, most):
        return bytes(self.below(256) for _ in range(self.below(most + 1)))

    def text(self, most, letters="ab c\"\\/\n\t\u00e9\u20ac\U0001f600{}[]:,01"):
        return "".join(self.pick(letters) for _ in range(self.below(most + 1)))


def outcome(f, *args):
    try:
        return repr(f(*args))
    except Exception as e:
        name = type(e).__name__
        # struct.error and re.error are ValueError in MicroPython.
        return "raises " + ("ValueError" if isinstance(e, ValueError) or name == "error" else name)


def a_float(r):
    return r.pick((1, -1)) * r.below(1 << 30) / (1 << r.below(40)) * 10.0 ** (r.below(40) - 20)
