# Random inputs for one module, or one topic of values.py; prints a line for each, which every engine must print alike.
# Arguments: module, seed, count.
import sys

import values
from source import Source, a_float, outcome
from values import a_double, a_slice


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


def try_array(r):
    from array import array

    code = r.pick("bBhHiIlLqQfd")
    number = lambda: r.below(1000) / 8 - 60 if code in "fd" else r.below(100)
    a = array(code, [number() for _ in range(r.below(6))])
    results = [code, list(a)]

    def assign(s, new):
        a[s] = array(code, new)

    def put(i, v):
        a[i] = v

    for _ in range(r.below(8)):
        v, s, i = number(), a_slice(r), r.below(10) - 5
        f = r.pick(
            (
                lambda: a.append(v),
                lambda: a.extend(array(code, [v, v])),
                lambda: a[i],
                lambda: put(i, v),
                lambda: list(a[s]),
                lambda: assign(slice(s.start, s.stop), [v] * r.below(4)),
                lambda: bytes(a),
                lambda: bytes(memoryview(a)[1:]),
                # Without items, MicroPython cannot tell.
                lambda: not a or a == array(code, list(a)),
                lambda: a + a,
                lambda: code in "fd" or a < array(code, [v]),
                lambda: v in a,
                lambda: len(a),
                lambda: sum(a),
                lambda: a,
            )
        )
        results.append(outcome(f))
    return results + [list(a)]


def try_textwrap(r):
    import textwrap

    words = "".join(r.pick(("a", "bc", "word", "longer-word", " ", " ", "  ", "\n", "\t", "x" * 30, ".", "--", "e.g. ", "\n  ", "\n\n")) for _ in range(r.below(20)))
    # Narrower than the longest indent, CPython may loop for ever.
    width = 3 + r.below(30)
    options = {}
    for name in ("expand_tabs", "replace_whitespace", "drop_whitespace", "break_long_words", "break_on_hyphens", "fix_sentence_endings"):
        if r.below(4) == 0:
            options[name] = r.below(2) == 1
    if r.below(4) == 0:
        options["initial_indent"] = "> "
    if r.below(4) == 0:
        options["subsequent_indent"] = "  "
    if r.below(5) == 0:
        options["max_lines"] = 1 + r.below(4)
    if r.below(6) == 0:
        options["placeholder"] = "..."
    return [
        words,
        width,
        options,
        outcome(lambda: textwrap.wrap(words, width, **options)),
        outcome(lambda: textwrap.fill(words, width)),
        outcome(lambda: textwrap.dedent(words)),
        outcome(lambda: textwrap.indent(words, "# ")),
        outcome(lambda: textwrap.shorten(words, width)),
    ]


def try_statistics(r):
    import statistics

    whole = r.below(2)
    data = [r.below(20) if whole else a_double(r) if r.below(9) == 0 else r.below(1000) / 8 for _ in range(r.below(8))]
    # Squares of what is larger are infinite.
    data = [x for x in data if abs(x) < 1e150]
    other = [r.below(100) / 4 for _ in data]
    results = [data]
    for name in ("mean", "fmean", "median", "median_low", "median_high", "mode", "multimode", "pstdev", "stdev", "variance", "pvariance", "harmonic_mean", "median_grouped"):
        f = getattr(statistics, name, None)
        results.append(name + " " + outcome(lambda: f(data)))
    results.append(outcome(lambda: "%.13g" % statistics.geometric_mean(data)))
    for name in ("covariance", "correlation", "linear_regression"):
        f = getattr(statistics, name, None)
        results.append(name + " " + outcome(lambda: tuple(f(data, other)) if name[0] == "l" else f(data, other)))
    results.append(outcome(lambda: statistics.quantiles(data, n=r.below(6), method=r.pick(("exclusive", "inclusive")))))
    return results


def try_heapq(r):
    import bisect, heapq

    data = [r.below(30) for _ in range(r.below(12))]
    key = r.pick((None, lambda x: -x, lambda x: x % 5))
    down = r.below(2) == 1
    results = [data, sorted(data, key=key, reverse=down), list(reversed(data))]
    heap = data[:]
    heapq.heapify(heap)
    results.append(heap[:])
    for _ in range(r.below(10)):
        v = r.below(30)
        f = r.pick(
            (
                lambda: heapq.heappush(heap, v),
                lambda: heapq.heappop(heap),
                lambda: heapq.heappushpop(heap, v),
                lambda: heapq.heapreplace(heap, v),
            )
        )
        results.append(outcome(f))
        results.append(heap[:])
    ordered = sorted(data)
    x, lo, hi = r.below(32), r.below(5), r.pick((None, r.below(9)))
    for f in (
        lambda: heapq.nlargest(r.below(6), data, key=key),
        lambda: heapq.nsmallest(r.below(6), data, key=key),
        lambda: list(heapq.merge(ordered, sorted(data[:3]))),
        lambda: bisect.bisect_left(ordered, x),
        lambda: bisect.bisect_right(ordered, x, min(lo, len(ordered))),
        lambda: bisect.bisect(ordered, x, 0, hi),
        lambda: (bisect.insort(ordered, x), ordered),
        lambda: (bisect.insort_left(ordered, x + 0.0), ordered),
        lambda: min(data, key=key),
        lambda: max(data, default=3, key=key),
        lambda: max(data, key=key),
    ):
        results.append(outcome(f))
    return results


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    topics = dict(vars(values), **globals())
    names = sorted(name[4:] for name in topics if name[:4] == "try_") if name == "all" else (name,)
    for name in names:
        attempt = topics["try_" + name]
        for number in range(count):
            print(name, number, attempt(Source(seed + number)))


main()
