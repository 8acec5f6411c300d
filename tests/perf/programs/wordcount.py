# Word count: lines split into words, words cleaned and lowered, counted in
# a dictionary, the most frequent ones sorted out.
# sizes: small=1800 large=40000
import sys

WORDS = (
    "The quick brown fox jumps over the lazy dog and then, while the sun "
    "sets; runs home. Pin, port and timer: three small words that a board "
    "knows best! A byte here - a bit there (and nobody counts them) until "
    "the buffer is full?"
).split()


def text_lines(count):
    state = 7
    for _ in range(count):
        line = []
        for _ in range(12):
            state = (state * 16807) % 2147483647
            word = WORDS[state % len(WORDS)]
            if state % 11 == 0:
                word = word.upper()
            if state % 7 == 0:
                word += str(state % 17)
            line.append(word)
        yield " ".join(line) + "\n"


def count_words(lines):
    counts = {}
    longest = ""
    for line in lines:
        for word in line.strip().split(" "):
            word = word.strip(",.;:!?()-").lower()
            if not word:
                continue
            counts[word] = counts.get(word, 0) + 1
            if len(word) > len(longest):
                longest = word
    return counts, longest


def main(count):
    counts, longest = count_words(text_lines(count))
    order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    top = ",".join("%s=%d" % item for item in order[:5])
    return "%d/%d/%s/%s" % (len(counts), sum(counts.values()), longest, top)


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
