# String building: concatenation, join, three kinds of formatting, slices,
# replace, find, case changes and comparisons.
# sizes: small=800 large=16000
import sys


def piece(i):
    name = "item" + str(i)
    head = "%-10s|%5d|%04x" % (name, i, i * 7 & 0xFFFF)
    tail = "{:>8}|{!r}|{:+d}".format(i * i, name, -i)
    return f"{head}<{tail}>{i:#b}"


def rebuild(text):
    out = ""
    for ch in text:
        if "a" <= ch <= "z":
            out += ch.upper()
        elif ch.isdigit():
            out += chr(ord("0") + 9 - int(ch))
        else:
            out += ch
    return out


def turn(text):
    words = text.split("|")
    words.reverse()
    return "/".join(word.strip() for word in words)


def main(count):
    check = 0
    lines = []
    for i in range(count):
        text = rebuild(piece(i))
        text = turn(text).replace("ITEM", "thing").replace("//", "/")
        at = text.find("thing")
        while at >= 0:
            check = (check + at) % 1000003
            at = text.find("thing", at + 1)
        lines.append(text[-40:-2])
        if len(lines) == 50:
            block = "\n".join(lines)
            if block.startswith("1") or block.endswith("0"):
                check += 1
            for line in block.split("\n"):
                for ch in line[:12]:
                    check = (check * 31 + ord(ch)) % 1000003
            lines = []
    return check


def run(size):
    import time

    if hasattr(time, "ticks_us"):
        start = time.ticks_us()
        result = main(size)
        seconds = time.ticks_diff(time.ticks_us(), start) / 1e6
    else:
        start = time.perf_counter()
        result = main(size)
        seconds = time.perf_counter() - start
    print("result:", result)
    print("time: %.6f" % seconds)


run(int(sys.argv[1]))
