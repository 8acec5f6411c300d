# Times in nanoseconds beside those of a C program: the two take turns, and each
# line is a round of one of them. A toggle, a read by I2C and a transfer by SPI are
# the best of many slices, as in C; from an edge to its handler it is the median.

import os
import sys
import time
import world
from machine import I2C, SPI, Pin

ROUNDS = 10
MEASURE_MS = 300
TOGGLES = 1000
TRANSACTIONS = 20
EDGES = 150
# So many edges make the handler's way through the engine known to its compiler.
WARM_EDGES = 3000
EDGE_US = 2000
# The lines that this program uses, and those of the C program.
OUT, OUT_C = 22, 23
IN, IN_C = 17, 16


def best(calls, body):
    least = 1e18
    end = time.monotonic_ns() + MEASURE_MS * 1_000_000
    while time.monotonic_ns() < end:
        start = time.monotonic_ns()
        body(calls)
        least = min(least, (time.monotonic_ns() - start) / calls)
    return least


pin = Pin(OUT, Pin.OUT)


def toggles(calls):
    for i in range(calls):
        pin.value(i & 1)


times = []


def note(pin):
    times.append(time.monotonic_ns() - edge.timestamp_ns())


world.drive(IN, 0)
world.drive(IN_C, 0)
edge = Pin(IN, Pin.IN).irq(note)


def make_edges(line):
    # More than are waited for, until the one who waits has started.
    command = "/bin/reference edges %s %d %d & echo $! >/tmp/edges"
    os.system(command % (world.pull_file(line), 10000, EDGE_US))


def end_edges():
    os.system("kill $(cat /tmp/edges)")


def latency(count=EDGES):
    make_edges(IN)
    times.clear()
    end = time.ticks_add(time.ticks_ms(), 60000)
    while len(times) < count and time.ticks_diff(end, time.ticks_ms()) > 0:
        time.sleep_ms(20)
    end_edges()
    return sorted(times[:count])[count // 2]


def latency_c(chip):
    make_edges(IN_C)
    ns = world.c("latency", chip, IN_C, EDGES)
    end_edges()
    return ns


bus = I2C(0)
data = bytearray(4)


def reads(calls):
    for i in range(calls):
        bus.readfrom_mem_into(0x50, 0x10, data)


spi = SPI(0, baudrate=1000000)
block = bytearray(64)


def transfers(calls):
    for i in range(calls):
        spi.write_readinto(block, block)


chip, i2c_path, spi_path = world.chip(), sys.argv[1], "/dev/spidev0.0"
figures = {
    "toggle": (
        lambda: world.c("toggle", chip, OUT_C, MEASURE_MS),
        lambda: best(TOGGLES, toggles),
    ),
    "latency": (lambda: latency_c(chip), latency),
    "i2c": (
        lambda: world.c("i2c", i2c_path, MEASURE_MS),
        lambda: best(TRANSACTIONS, reads),
    ),
    "spi": (
        lambda: world.c("spi", spi_path, MEASURE_MS),
        lambda: best(TRANSACTIONS, transfers),
    ),
}
latency(WARM_EDGES)
for i in range(ROUNDS + 1):
    for name, (measure_c, measure) in figures.items():
        line = "%s %.0f %.0f" % (name, measure_c(), measure())
        # In the first round much is compiled.
        if i > 0:
            print(line)
