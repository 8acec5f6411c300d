"""Times a start to the first prompt beside a start to the output of `print(1)`, on a
terminal each, turn by turn.

    first_prompt.py RUNS PROGRAM ARGUMENTS...
"""

import fcntl
import os
import pty
import statistics
import struct
import sys
import termios
import time


PROMPT = b">>> "


def start(words, text):
    """Milliseconds until the text is on the terminal."""
    begin = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        size = struct.pack("HHHH", 24, 80, 0, 0)
        fcntl.ioctl(0, termios.TIOCSWINSZ, size)
        os.execvp(words[0], words)
    seen = b""
    while text not in seen:
        seen += os.read(terminal, 4096)
    elapsed = time.perf_counter() - begin
    # An end as usual: what Deno compiled is kept for the next start.
    if text == PROMPT:
        os.write(terminal, b"\x04")
    try:
        while os.read(terminal, 4096):
            pass
    except OSError:
        pass
    os.waitpid(pid, 0)
    os.close(terminal)
    return elapsed * 1000


runs = int(sys.argv[1])
engine = sys.argv[2:]
os.environ["KRAIT_HISTORY"] = ""
kinds = {
    "first prompt": (engine, PROMPT),
    "print(1)": (engine + ["-c", "print(1)"], b"1\r\n"),
}
times = {name: [] for name in kinds}
for turn in range(runs + 2):
    for name, (words, text) in kinds.items():
        elapsed = start(words, text)
        # The first two are not counted: Deno's cache is made.
        if turn >= 2:
            times[name].append(elapsed)
for name, found in times.items():
    middle = statistics.median(found)
    print("%s: least %.1f ms, median %.1f ms" % (name, min(found), middle))
prompt, plain = times.values()
least = min(prompt) / min(plain)
middle = statistics.median(prompt) / statistics.median(plain)
print("first prompt / print(1): %.2f of the least, %.2f of medians" % (least, middle))
