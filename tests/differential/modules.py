# Random inputs for one module; prints a line for each, which every engine must print alike.
# Arguments: module, seed, count.
import sys


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


def json_value(r, depth):
    kind = r.below(8 if depth > 0 else 6)
    if kind == 0:
        return r.pick((None, True, False))
    if kind == 1:
        return r.below(1 << 31) - (1 << 30)
    if kind == 2:
        return (r.below(1 << 31) << 40) * r.pick((1, -1))
    if kind == 3:
        return a_float(r)
    if kind < 6:
        return r.text(8)
    if kind == 6:
        return [json_value(r, depth - 1) for _ in range(r.below(4))]
    # Not a comprehension: MicroPython makes the value before the key.
    result = {}
    for _ in range(r.below(4)):
        key = r.text(5)
        result[key] = json_value(r, depth - 1)
    return result


def spelled(r, value):
    # JSON with white space at random, and characters escaped at random.
    space = r.pick(("", "", " ", "\n"))
    if isinstance(value, str):
        parts = []
        for c in value:
            if c in '"\\' or c < " ":
                c = "\\" + c if c in '"\\' else "\\u%04x" % ord(c)
            elif c < "\uffff" and r.below(5) == 0:
                c = "\\u%04X" % ord(c)
            parts.append(c)
        return '"' + "".join(parts) + '"' + space
    if isinstance(value, list):
        return "[" + space + ",".join(spelled(r, item) for item in value) + "]"
    if isinstance(value, dict):
        pairs = [spelled(r, key) + ":" + spelled(r, value[key]) for key in value]
        return space + "{" + ("," + space).join(pairs) + "}"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value] + space
    return repr(value)


def try_json(r):
    import json

    value = json_value(r, 4)
    again = json.loads(json.dumps(value))
    text = spelled(r, value)
    # Cut anywhere, a list is none. What else is no JSON, MicroPython may accept.
    broken = "[" + text[: r.below(len(text) + 1)]
    return again == value, text, outcome(json.loads, text), broken, outcome(json.loads, broken)


ATOMS = ("a", "b", ".", "[ab]", "[^a]", "\\d", "\\w", "\\s", "(a|b)", "(ab)", "(?:b|xa)", "(?:(a)(b)?)", "x", "1")
AFTER = ("", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}")


def try_re(r):
    import re

    pattern = "".join(r.pick(ATOMS) + r.pick(AFTER) for _ in range(1 + r.below(4)))
    pattern = r.pick(("", "", "^")) + pattern + r.pick(("", "", "$"))
    if r.below(6) == 0:
        pattern += "|" + r.pick(ATOMS)
    text = "".join(r.pick("aabbx1 \n") for _ in range(r.below(12)))
    results = [pattern, text]
    try:
        compiled = re.compile(pattern)
    except Exception:
        return results + ["no pattern"]
    for m in (compiled.match(text), compiled.search(text)):
        results.append(m and (m.span(), m.groups()))
    results.append([m.span() for m in compiled.finditer(text)])
    results.append(compiled.sub("-", text))
    results.append(compiled.findall(text))
    return results


def try_struct(r):
    import struct

    order = r.pick("<>!=")
    codes, values = "", []
    for _ in range(1 + r.below(5)):
        code = r.pick("bBhHiIlLqQfds?x")
        bits = {"b": 8, "h": 16, "i": 32, "l": 32, "q": 64}.get(code.lower())
        if code == "s":
            data = r.data(6)
            codes += "%ds" % len(data)
            values.append(data)
        elif code == "x":
            codes += "x"
        elif code == "?":
            codes += "?"
            values.append(r.below(2) == 1)
        elif code in "fd":
            codes += code
            values.append(float(r.below(1 << 20)) / (1 << r.below(20)))
        else:
            codes += code
            number = (r.below(1 << 31) << 33 | r.below(1 << 31) << 2 | r.below(4)) % (1 << bits)
            values.append(number - (1 << bits - 1) if code.islower() else number)
    codes = order + codes
    packed = struct.pack(codes, *values)
    return codes, struct.calcsize(codes), packed, struct.unpack(codes, packed), outcome(struct.unpack, codes, packed[1:])


def try_base64(r):
    import base64

    data = r.data(40)
    results = []
    for name in ("b64", "urlsafe_b64", "b32", "b16", "b85", "a85"):
        packed = getattr(base64, name + "encode")(data)
        results.append(packed)
        results.append(getattr(base64, name + "decode")(packed) == data)
    broken = packed[: r.below(len(packed) + 1)]
    results.append(outcome(base64.b16decode, base64.b16encode(data)[: r.below(9)]))
    return results


def try_hashlib(r):
    import hashlib

    results = []
    for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
        whole, parts = hashlib.new(name), hashlib.new(name)
        data = [r.data(100) for _ in range(3)]
        whole.update(b"".join(data))
        for part in data:
            parts.update(part)
        # MicroPython gives a digest once.
        digest = whole.digest()
        results.append((name, digest, digest == parts.digest()))
    return results


def try_datetime(r):
    from datetime import date, datetime, timedelta, timezone

    zone = r.pick((None, timezone.utc, timezone(timedelta(minutes=r.below(1400) - 700))))
    d = datetime(1 + r.below(9998), 1 + r.below(12), 1 + r.below(28), r.below(24), r.below(60), r.below(60), r.below(1000000), zone)
    step = timedelta(r.below(20000) - 10000, r.below(100000), r.below(1000000))
    results = [d, d.isoformat(), d.isocalendar()[:], d.weekday(), d.toordinal(), d.timetuple()[:9], step, str(step), step.total_seconds()]
    results.append(outcome(lambda: d + step))
    results.append(outcome(lambda: (d - step).date()))
    results.append(outcome(lambda: step // (1 + r.below(9))))
    results.append(datetime.fromisoformat(d.isoformat()) == d)
    results.append(d.strftime("%Y-%m-%d %H:%M:%S.%f %j %a %b %U %W %p %y" if d.year > 999 else "%m"))
    results.append(date(1 + r.below(9998), 1 + r.below(12), 1 + r.below(28)) - d.date())
    return results


def try_decimal(r):
    from decimal import Decimal, localcontext

    def number():
        text = str(r.below(10 ** r.below(10)) if r.below(4) else r.below(20))
        at = r.below(len(text) + 1)
        text = r.pick(("", "", "-")) + (text[:at] or "0") + "." + text[at:]
        return Decimal(text + r.pick(("", "", "E%d" % (r.below(20) - 10))))

    with localcontext() as context:
        context.prec = r.pick((28, 28, 9, 3))
        a, b = number(), number()
        results = [a, b, a.normalize(), a.adjusted(), -a, abs(b)]
        results += [a + b, a - b, a * b, a == b, a < b, a.max(b)]
        results.append(outcome(lambda: a / b))
        results.append(outcome(lambda: divmod(a, b)))
        results.append(outcome(lambda: a ** r.below(6)))
        results.append(outcome(lambda: abs(a).sqrt()))
        results.append(outcome(lambda: a.quantize(Decimal(r.pick(("1", "0.01", "1E+1"))))))
        results += [format(a, r.pick(("f", ".3f", "e", ".4g", "12,.1f"))), int(a), float(b)]
    return results


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    names = ("base64", "datetime", "decimal", "hashlib", "json", "re", "struct") if name == "all" else (name,)
    for name in names:
        attempt = globals()["try_" + name]
        for number in range(count):
            print(name, number, attempt(Source(seed + number)))


main()
