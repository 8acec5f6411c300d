# Random inputs for the built-in types: a function for each topic, which gives what every engine must print alike.
import struct

from source import outcome


def an_int(r):
    bits = r.pick((3, 8, 16, 31, 32, 53, 54, 63, 64, 65, 100, 200))
    n = 0
    for _ in range(bits // 30 + 1):
        n = n << 30 | r.below(1 << 30)
    n %= 1 << bits
    if r.below(4) == 0:
        n = (1 << bits) + r.below(3) - 1
    return n * r.pick((1, 1, -1))


def a_double(r):
    kind = r.below(6)
    if kind == 0:
        return struct.unpack("<d", r_bytes(r, 8))[0]
    if kind == 1:
        return r.pick((0.0, -0.0, 1.0, 0.1, 0.5, 1e15, 1e16, 1e17, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 9007199254740993.0, 1e-5, 1e-4, 123456789.125))
    if kind == 2:
        return r.below(100000) / 8 - 5000
    if kind == 3:
        return float(str(r.below(10**r.below(10))) + "e" + str(r.below(40) - 20))
    if kind == 4:
        return r.pick((float("inf"), float("-inf"), float("nan"))) if r.below(4) == 0 else float(an_int(r))
    return (r.below(1 << 30) + 1) / (r.below(1 << 30) + 1) * r.pick((1, -1))


def r_bytes(r, n):
    return bytes(r.below(256) for _ in range(n))


def try_floats(r):
    a, b = a_double(r), a_double(r)
    results = [a, b, str(a), abs(a), -a, a == b, a < b]
    for f in (
        lambda: a + b,
        lambda: a - b,
        lambda: a * b,
        lambda: a / b,
        lambda: a // b,
        lambda: a % b,
        lambda: divmod(a, b),
        lambda: int(a),
        lambda: round(a),
        lambda: round(a, r.below(12) - 4),
        lambda: hash(a) == hash(int(a)) if a == int(a) else 0,
        lambda: float(repr(a)) == a,
        lambda: float("%.17g" % a) == a,
        # The last digit of a power differs between C libraries, and too large is infinite here.
        lambda: "%.14g" % (abs(a) % 1e50 + 1e-50) ** r.pick((2, 3, -1, 0.5, 0)),
        lambda: a.is_integer(),
        lambda: a.as_integer_ratio(),
        lambda: (a > an_int(r), a == an_int(r), a <= int(a), int(a) == a),
        lambda: a * an_int(r),
        lambda: an_int(r) / an_int(r),
        lambda: an_int(r) / a,
        lambda: an_int(r) // a,
    ):
        results.append(outcome(f))
    return results


def try_ints(r):
    a, b = an_int(r), an_int(r)
    results = [a, b, hex(a), bin(b), oct(a), a + b, a - b, a * b, a & b, a | b, a ^ b, ~a, -b, a < b, a == b]
    base = r.pick((0, 2, 3, 7, 8, 10, 16, 36, 1, 37, 33))
    text = spelled_int(r, a, base)
    for f in (
        lambda: a // b,
        lambda: a % b,
        lambda: divmod(a, b),
        lambda: a << r.below(80),
        lambda: a >> r.below(80),
        lambda: a ** r.below(9),
        lambda: pow(a, r.below(50), b),
        lambda: int(text, base),
        lambda: int(text),
        lambda: float(text),
        lambda: a.bit_length(),
        lambda: a.to_bytes(r.below(30), r.pick(("big", "little"))),
        lambda: int.from_bytes(r.data(20), r.pick(("big", "little"))),
        lambda: round(a, -r.below(5)),
        lambda: float(a),
        lambda: a.bit_count(),
        lambda: int(str(a)) == a,
    ):
        results.append(outcome(f))
    results.append((base, text))
    return results


DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def spelled_int(r, n, base):
    base = base if 2 <= base <= 36 else r.pick((2, 8, 10, 16))
    digits = ""
    rest = abs(n)
    while True:
        digit = DIGITS[rest % base]
        digits = r.pick((digit, digit.upper())) + digits
        rest //= base
        if rest == 0:
            break
    if r.below(4) == 0:
        digits = {2: "0b", 8: "0o", 16: "0X"}.get(base, "0") + digits
    if r.below(6) == 0:
        at = r.below(len(digits) + 1)
        digits = digits[:at] + r.pick(("_", "__", " ", ".", "z", "9")) + digits[at:]
    return r.pick(("", "", " ", "\n")) + r.pick(("", "", "-", "+", "--")) + digits + r.pick(("", "", " ", "\t"))


def a_spec(r, kind):
    # What a kind does not have is an error in CPython, and means nothing in MicroPython.
    letter = r.pick({"int": ("", *"bcdoxXneEfFgG%"), "float": ("", *"eEfFgGn%"), "str": ("", "s")}[kind])
    plain = kind == "str" or letter == "c"
    spec = ""
    if r.below(2):
        spec += r.pick(("", "*", "0", "x", "\u20ac", "<", "=")) + r.pick("<>^" if plain else "<>^=")
    if not plain:
        spec += r.pick(("", "", "+", "-", " ")) + r.pick(("", "", "", "#"))
    spec += r.pick(("", "", "" if plain else "0")) + r.pick(("", str(1 + r.below(20))))
    if not plain and letter != "n":
        spec += r.pick(("", "", "_" if letter and letter in "boxX" else ","))
    if kind != "int" or letter and letter in "eEfFgG%":
        spec += r.pick(("", "." + str(r.below(20))))
    return spec + letter


def fixed(value):
    # From some size on, MicroPython writes an exponent even where "f" is asked.
    return value if abs(value) < 10**25 or value - value != 0 else type(value)(3)


def try_format(r):
    kind = r.pick(("int", "float", "str"))
    value = {"int": an_int, "float": a_double, "str": lambda r: r.text(8)}[kind](r)
    spec = a_spec(r, kind)
    if spec[-1:] in ("f", "F", "%"):
        value = fixed(value)
    return [value, spec, outcome(format, value, spec), outcome(("{:" + spec + "}").format, value)]


def try_percent(r):
    kind = r.pick(("int", "float", "str"))
    value = {"int": an_int, "float": a_double, "str": lambda r: r.text(8)}[kind](r)
    letters = {"int": "diouxXeEfFgGcsr", "float": "eEfFgGsrd", "str": "src"}[kind]
    letter = r.pick(letters)
    if letter in "fF":
        value = fixed(value)
    spec = "%" + "".join(r.pick(" +-#0") for _ in range(r.below(3)))
    spec += r.pick(("", str(r.below(20)))) + r.pick(("", "." + str(r.below(20)))) + letter
    return [value, spec, outcome(lambda: spec % value), outcome(lambda: "<" + spec + ">%%" + spec), outcome(lambda: ("<" + spec + ">%s") % (value, 1))]


def an_edge(r):
    return r.pick((None, None, 0, 1, 2, 3, 5, 9, -1, -2, -3, -6, -9, 1 << 40, -(1 << 70)))


def a_slice(r):
    return slice(an_edge(r), an_edge(r), r.pick((None, None, None, 1, 2, 3, -1, -2, 0, 1 << 40)))


def try_slices(r):
    n = r.below(8)
    values = [r.below(100) for _ in range(n)]
    s = a_slice(r)
    new = [r.below(100) for _ in range(r.below(6))]
    results = [values, s, new]
    text = "".join(chr(97 + v % 26) for v in values)
    wide = "".join(r.pick("a\u00e9\u20ac\U0001f600") for v in values)
    for of in (values, tuple(values), bytes(values), bytearray(values), text, wide, range(n), range(10, -n, -3)):
        results.append(outcome(lambda: plain(of[s])))
        results.append(outcome(lambda: of[r.below(12) - 6]))

    def changed(make, change):
        o = make()
        done = outcome(change, o)
        return done, list(o)

    def assign(o):
        o[s] = type(o)(new)

    def assign_iterator(o):
        o[s] = iter(new)

    def assign_self(o):
        o[s] = o

    def delete(o):
        del o[s]

    def step(o):
        o[s] = o[s]

    for change in (assign, assign_iterator, assign_self, delete, step):
        results.append(changed(lambda: list(values), change))
        if change is not assign_iterator:
            results.append(changed(lambda: bytearray(values), change))
    results.append(outcome(lambda: s.indices(n)))
    return results


def try_str(r):
    letters = "aab \t,X\u00e9\u20ac\U0001f600"
    s, t, u = r.text(12, letters), r.text(3, letters), r.text(2, letters)
    a, b, n = an_edge(r), an_edge(r), r.below(6) - 2
    results = [s, t, u, a, b, n]
    for f in (
        lambda: s.split(t),
        lambda: s.split(None, n),
        lambda: s.split(t, n),
        lambda: s.rsplit(t, n),
        lambda: s.rsplit(None, n),
        lambda: s.splitlines(),
        lambda: s.replace(t, u),
        lambda: s.replace(t, u, n),
        lambda: s.find(t, a, b),
        lambda: s.rfind(t, a, b),
        lambda: s.index(t, a, b),
        lambda: s.rindex(t),
        lambda: s.count(t, a, b),
        lambda: s.startswith(t, a, b),
        lambda: s.endswith(t, a, b),
        lambda: s.startswith((t, u)),
        lambda: s.endswith((u, t)),
        lambda: s.strip(t),
        lambda: s.lstrip(t),
        lambda: s.rstrip(),
        lambda: s.partition(t),
        lambda: s.rpartition(t),
        lambda: s.join([t, u, s]),
        lambda: t.join(s),
        lambda: s.center(r.below(20), r.pick("*\u20ac")),
        lambda: s.ljust(r.below(20)),
        lambda: s.rjust(r.below(20), "-"),
        lambda: s.zfill(r.below(20)),
        lambda: s.removeprefix(t),
        lambda: s.removesuffix(t),
        lambda: s.expandtabs(n),
        lambda: s.upper(),
        lambda: s.title(),
        lambda: s.swapcase(),
        lambda: s.capitalize(),
        lambda: s.isspace(),
        lambda: s.isidentifier(),
        lambda: s.encode().decode(),
        lambda: s.encode(),
        lambda: (s < t, s <= t, s == t, s in t, t in s),
        lambda: s.translate({97: 98, 32: None, 88: "yy"}),
        lambda: list(s),
        lambda: ascii(s),
        lambda: [s[i] for i in range(len(s))],
    ):
        results.append(outcome(f))
    return results


def try_bytes(r):
    letters = b"aab \t,X\xe9"
    make = r.pick((bytes, bytearray))
    s, t, u = (make(r.pick(letters) for _ in range(r.below(m))) for m in (12, 4, 3))
    a, b, n = an_edge(r), an_edge(r), r.below(6) - 2
    results = [bytes(s), bytes(t), bytes(u), a, b, n]
    for f in (
        lambda: s.split(t),
        lambda: s.split(None, n),
        lambda: s.split(t, n),
        lambda: s.rsplit(t, n),
        lambda: s.replace(t, u),
        lambda: s.replace(t, u, n),
        lambda: s.find(t, a, b),
        lambda: s.rfind(t, a, b),
        lambda: s.index(t, a, b),
        lambda: s.count(t, a, b),
        lambda: s.startswith(t, a, b),
        lambda: s.endswith(t),
        lambda: s.strip(t),
        lambda: s.lstrip(t),
        lambda: s.rstrip(),
        lambda: s.partition(t),
        lambda: s.rpartition(t),
        lambda: s.join([t, u, s]),
        lambda: s.center(r.below(20)),
        lambda: s.upper(),
        lambda: s.isspace(),
        lambda: s.hex(),
        lambda: bytes.fromhex(s.hex()),
        lambda: (s < t, s <= t, s == t, s in t, t in s),
        lambda: s * n,
        lambda: s + t,
        lambda: list(s),
        lambda: s.decode(),
        lambda: 97 in s,
    ):
        # CPython's bytearray shows its quotes in its own way.
        results.append(outcome(lambda: plain(f())))
    return results


def plain(v):
    if isinstance(v, (bytes, bytearray)):
        return bytes(v)
    return type(v)(plain(x) for x in v) if isinstance(v, (list, tuple)) else v


def a_key(r):
    return r.pick((0, 1, 2, 3, -1, 1.0, 2.5, True, False, None, "a", "b", "", "1", (), (1, 2), (1.0, 2), b"a", 1 << 53, (1 << 53) + 1, float(1 << 53), 1 << 64, 2.0**64, -0.0))


def try_dicts(r):
    d, e = {}, {}
    results = []
    for _ in range(r.below(30)):
        k, v = a_key(r), r.below(10)
        f = r.pick(
            (
                lambda: d.__setitem__(k, v),
                lambda: d.__setitem__(k, v),
                lambda: d.__setitem__(k, v),
                lambda: d.pop(k),
                lambda: d.pop(k, v),
                lambda: d.__delitem__(k),
                lambda: d.setdefault(k, v),
                lambda: d.get(k),
                lambda: d[k],
                lambda: k in d,
                lambda: d.popitem(),
                lambda: d.update({k: v, "z": 1}),
                lambda: d.update([(k, v)], y=v),
                lambda: e.update(d),
                lambda: d == e,
                lambda: d | e,
                lambda: len(d),
                lambda: list(d.items()),
                lambda: list(reversed(d)) and None,
                lambda: (d.keys() & e.keys()) and None,
                lambda: d.keys() == e.keys(),
                lambda: d.clear() if v == 0 else None,
                lambda: {**d, **e},
                lambda: dict.fromkeys([k, v], k),
                lambda: d.copy() == d,
                lambda: [list(x) for x in (d, d.values())],
            )
        )
        results.append(outcome(f))
    return results + [d, e]


def try_sets(r):
    make = r.pick((set, frozenset))
    # Which of equal members an intersection keeps is not said.
    member = lambda: r.pick((0, 1, 2, 3, -1, 2.5, None, "a", "b", "", (), (1, 2), b"a", 1 << 53, (1 << 53) + 1, 1 << 64))
    d, e = make(member() for _ in range(r.below(6))), set()
    results = []

    def shown(v):
        return sorted(map(repr, v)) if isinstance(v, (set, frozenset)) else v

    for _ in range(r.below(20)):
        k = member()
        o = {member() for _ in range(r.below(5))}
        f = r.pick(
            (
                lambda: e.add(k),
                lambda: e.add(k),
                lambda: e.discard(k),
                lambda: e.remove(k),
                lambda: e.update(o, [k]),
                lambda: d | e,
                lambda: d & e,
                lambda: d - e,
                lambda: d ^ e,
                lambda: e.difference_update(o),
                lambda: e.intersection_update(o) if r.below(3) == 0 else None,
                lambda: e.symmetric_difference_update(o),
                lambda: d.union(o, [k]),
                lambda: d.intersection([k, 1, 2, "a"]),
                lambda: d.difference(o, [k]),
                lambda: d.symmetric_difference([k, 1]),
                lambda: (d <= e, d < e, d >= o, d > o, d == e, d != o),
                lambda: (d.isdisjoint(o), d.issubset(e), e.issuperset(o)),
                lambda: k in d,
                lambda: len(e),
                lambda: d | [k],
                lambda: e.copy(),
                lambda: hash(frozenset(d)) == hash(frozenset(list(d))),
            )
        )
        results.append(outcome(lambda: shown(f())))
    return results + [shown(d), shown(e)]


def first_found(orders):
    result = []
    for order in orders:
        result += [c for c in order if c not in result]
    return result


def merged(orders):
    # The resolution order of CPython; None where there is none.
    orders = [list(order) for order in orders if order]
    result = []
    while orders:
        for order in orders:
            head = order[0]
            if not any(head in other[1:] for other in orders):
                break
        else:
            return None
        result.append(head)
        orders = [[c for c in order if c is not head] for order in orders]
        orders = [order for order in orders if order]
    return result


def try_mro(r):
    # Names of classes, of their bases, and orders: what the hierarchy should be.
    classes, orders = [], {}
    results = []
    for n in range(2 + r.below(6)):
        chosen = []
        for _ in range(r.below(4)):
            if classes:
                c = r.pick(classes)
                if c not in chosen:
                    chosen.append(c)
        order = merged([orders[c] for c in chosen] + [chosen])
        # MicroPython's order is depth first: only hierarchies where it is the same.
        if order != first_found(orders[c] for c in chosen):
            chosen = chosen[:1]
            order = list(orders[chosen[0]])
        body = {}
        for k in "xyz":
            if r.below(3) == 0:
                body[k] = "%s%d" % (k, n)
        if r.below(3) == 0:
            body["m"] = (lambda n: lambda self: ("m", n))(n)
        if r.below(4) == 0:
            body["__len__"] = (lambda n: lambda self: n)(n)
        if r.below(4) == 0:
            body["p"] = property((lambda n: lambda self: ("p", n))(n))
        if r.below(4) == 0:
            body["s"] = staticmethod((lambda n: lambda: ("s", n))(n))
        if r.below(4) == 0:
            body["c"] = classmethod((lambda n: lambda cls: (cls.__name__, n))(n))
        if r.below(5) == 0:
            body["__getattr__"] = (lambda n: lambda self, name: (name, n))(n)
        c = type("C%d" % n, tuple(chosen), body)
        orders[c] = [c] + order
        classes.append(c)
        results.append(([b.__name__ for b in chosen], sorted(body)))
        if r.below(3) == 0:
            setattr(r.pick(classes), r.pick("xyzms"), n)
        if r.below(5) == 0:
            results.append(outcome(lambda: delattr(r.pick(classes), r.pick("xyz"))))
    for c in classes:
        o = c()
        for k in "xyz":
            results.append((c.__name__, k, getattr(c, k, None), getattr(o, k, None)))
        for f in (lambda: o.m(), lambda: len(o), lambda: o.p, lambda: o.s(), lambda: c.s(), lambda: c.c(), lambda: o.c(), lambda: o.other):
            results.append(outcome(f))
        results.append([issubclass(c, other) for other in classes])
        results.append([isinstance(o, other) for other in classes])
    return results
