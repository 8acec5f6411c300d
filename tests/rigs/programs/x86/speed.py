# Times in nanoseconds, for comparison with the C program of the rig: a toggle,
# an edge until its handler runs, a read by I2C, a transfer by SPI.

import time
import world
from machine import I2C, SPI, Pin

MEASURE_NS = 3_000_000_000


def best(calls, body):
    least = 1e18
    end = time.monotonic_ns() + MEASURE_NS
    while time.monotonic_ns() < end:
        start = time.monotonic_ns()
        body(calls)
        least = min(least, (time.monotonic_ns() - start) / calls)
    return round(least)


pin = Pin("GPIO22", Pin.OUT)


def toggles(calls):
    value = pin.value
    for i in range(calls):
        value(i & 1)


print("toggle", best(1000, toggles))
pin.off()

ROUNDS = 2000
WINDOW = 100
times = []


def note(pin):
    times.append(time.monotonic_ns() - edge.timestamp_ns())


world.drive(17, 0)
drive = world.Drive(17)
edge = Pin("GPIO17", Pin.IN).irq(note)
for i in range(ROUNDS):
    drive(i + 1 & 1)
    while len(times) <= i:
        time.sleep_ms(2)
windows = (sorted(times[at : at + WINDOW]) for at in range(0, ROUNDS, WINDOW))
print("latency", min(window[WINDOW // 2] for window in windows))

bus = I2C(0)
data = bytearray(4)


def reads(calls):
    for i in range(calls):
        bus.readfrom_mem_into(0x50, 0x10, data)


print("i2c", best(100, reads))

spi = SPI(0, baudrate=1000000)
block = bytearray(64)


def transfers(calls):
    for i in range(calls):
        spi.write_readinto(block, block)


print("spi", best(100, transfers))
