# Synthetic business code in the manner of the Dhrystone: records with
# attributes, global variables, many short function calls, string
# comparisons, one- and two-dimensional lists.
# sizes: small=4000 large=60000
import sys

IDENT_A, IDENT_B, IDENT_C = 1, 2, 3

total = 0
flag = False
letter = "A"
row = [0] * 50
grid = [row[:] for _ in range(50)]


class Record:
    def __init__(self, link=None, kind=0, enum=0, number=0, text=""):
        self.link = link
        self.kind = kind
        self.enum = enum
        self.number = number
        self.text = text

    def copy(self):
        return Record(self.link, self.kind, self.enum, self.number, self.text)


head = Record()
spare = Record()


def next_letter(ch):
    return chr(ord(ch) + 1) if ch < "Z" else "A"


def same_start(a, b):
    i = 0
    while i < 2:
        if a[i] != b[i + 1]:
            i += 1
        else:
            return True
    return a > b


def pick(enum):
    if enum == IDENT_A:
        return IDENT_C
    if enum == IDENT_B:
        return IDENT_A if total > 100 else IDENT_B
    return enum


def fill(line, table, at, value):
    global total
    k = at + 5
    line[k] = value
    line[k + 1] = line[k]
    line[k + 20] = k
    for i in range(k, k + 2):
        table[k][i] = k
    table[k][k - 1] += 1
    table[k + 15][k] = line[k]
    total = (total + table[k][k - 1] + k) % 100003


def advance(record):
    global head
    fresh = record.link.copy()
    record.link = fresh
    record.number = 5
    fresh.number = record.number
    fresh.link = record.link
    if fresh.kind == 0:
        fresh.number = 6
        fresh.enum = pick(record.enum)
        fresh.link = head.link
        fresh.number += 10
    else:
        record = fresh.copy()
    record.link = head.link
    return record


def step(i):
    global flag, letter, total
    flag = letter == "A"
    letter = next_letter(letter)
    one, two = 2, 3
    first = "SYNTHETIC RECORD, FIRST TEXT"
    second = "SYNTHETIC RECORD, SECOND TEXT"
    flag = not same_start(first, second)
    while one < two:
        three = 5 * one - two
        one += 1
    fill(row, grid, one, three)
    advance(head)
    ch = "A"
    while ch <= letter:
        if ch == "Q":
            total += 1
        ch = next_letter(ch)
        if ch == "A":
            break
    three = two * one
    two = three // (one + 1)
    two = 7 * (three - two) - one
    spare.enum = pick(i % 3 + 1)
    if spare.text == first:
        spare.text = second
    else:
        spare.text = first
    return two + spare.enum


def main(loops):
    spare.kind = 0
    head.link = spare
    head.enum = IDENT_C
    head.number = 40
    head.text = "THE HEAD"
    check = 0
    for i in range(loops):
        check = (check * 3 + step(i)) % 1000003
    return "%d/%d/%s/%d" % (check, total, letter, head.number)


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
