# A JSON reader written in Python: one character at a time over a string,
# recursive descent, numbers, strings with escapes, lists and dictionaries.
# sizes: small=12 large=280
import sys


class Reader:
    def __init__(self, text):
        self.text = text
        self.pos = 0

    def blank(self):
        text = self.text
        pos = self.pos
        while text[pos] in " \n\t":
            pos += 1
        self.pos = pos
        return text[pos]

    def expect(self, word):
        if self.text[self.pos : self.pos + len(word)] != word:
            raise ValueError(self.pos)
        self.pos += len(word)

    def value(self):
        ch = self.blank()
        if ch == "{":
            return self.mapping()
        if ch == "[":
            return self.sequence()
        if ch == '"':
            return self.string()
        if ch == "t":
            self.expect("true")
            return True
        if ch == "f":
            self.expect("false")
            return False
        if ch == "n":
            self.expect("null")
            return None
        return self.number()

    def mapping(self):
        out = {}
        self.pos += 1
        if self.blank() == "}":
            self.pos += 1
            return out
        while True:
            self.blank()
            key = self.string()
            if self.blank() != ":":
                raise ValueError(self.pos)
            self.pos += 1
            out[key] = self.value()
            ch = self.blank()
            self.pos += 1
            if ch == "}":
                return out
            if ch != ",":
                raise ValueError(self.pos)

    def sequence(self):
        out = []
        self.pos += 1
        if self.blank() == "]":
            self.pos += 1
            return out
        while True:
            out.append(self.value())
            ch = self.blank()
            self.pos += 1
            if ch == "]":
                return out
            if ch != ",":
                raise ValueError(self.pos)

    def string(self):
        text = self.text
        pos = self.pos + 1
        out = []
        while True:
            ch = text[pos]
            pos += 1
            if ch == '"':
                break
            if ch == "\\":
                ch = text[pos]
                pos += 1
                if ch == "n":
                    ch = "\n"
                elif ch == "u":
                    ch = chr(int(text[pos : pos + 4], 16))
                    pos += 4
            out.append(ch)
        self.pos = pos
        return "".join(out)

    def number(self):
        text = self.text
        pos = self.pos
        sign = 1
        if text[pos] == "-":
            sign = -1
            pos += 1
        whole = 0
        while "0" <= text[pos] <= "9":
            whole = whole * 10 + ord(text[pos]) - 48
            pos += 1
        if text[pos] == ".":
            pos += 1
            scale = 1
            while "0" <= text[pos] <= "9":
                whole = whole * 10 + ord(text[pos]) - 48
                scale *= 10
                pos += 1
            whole = whole / scale
        self.pos = pos
        return sign * whole


def document(rows):
    out = []
    for i in range(rows):
        out.append(
            '{"id": %d, "name": "sensor \\"%d\\" \\u0041\\n", "on": %s,'
            ' "values": [%d, -%d.%d, null, []],\n\t"place": {"x": %d.25}}'
            % (i, i, "true" if i % 2 else "false", i * 3, i, i % 10, i)
        )
    return "[" + ", ".join(out) + "]\n"


def measure(node):
    if node is None or isinstance(node, bool):
        return 1
    if isinstance(node, dict):
        return sum(len(k) + measure(node[k]) for k in node)
    if isinstance(node, list):
        return sum(measure(item) for item in node)
    if isinstance(node, str):
        return len(node)
    return int(node * 100)


def main(rounds):
    text = document(20)
    check = 0
    for _ in range(rounds):
        check = (check * 31 + measure(Reader(text).value())) % 1000003
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
