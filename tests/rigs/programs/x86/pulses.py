# Pulses, counters and encoders from the kernel's timestamps.

import time
import world
from machine import Counter, Encoder, Pin, Timer, time_pulse_us

for line in (16, 17, 19, 20):
    world.drive(line, 0)

pin = Pin("GPIO17", Pin.IN)
drive = world.Drive(17)
steps = iter((1, 0))
times = []


def step(timer):
    level = next(steps, None)
    if level is None:
        return timer.deinit()
    before = time.monotonic_ns()
    drive(level)
    times.append((before, time.monotonic_ns()))


Timer(period=20, callback=step)
us = time_pulse_us(pin, 1, 5000000)
# The kernel's timestamps lie within the calls that made the edges, whatever came
# between these: so does the pulse, but for the microsecond that is rounded off.
(up, risen), (down, fallen) = times
print("pulse", (down - risen) // 1000 - 1 <= us <= (fallen - up) // 1000 or us)
print("no pulse", time_pulse_us(pin, 1, 20000))
drive(1)
print("no end", time_pulse_us(pin, 1, 20000))
drive(0)

count = world.Drive(16)
counter = Counter(0, Pin("GPIO16", Pin.IN))
for i in range(50):
    count(1)
    time.sleep_ms(2)
    count(0)
    time.sleep_ms(2)
print("counter", counter.value() + counter.missed())
counter.deinit()

a, b = world.Drive(19), world.Drive(20)
encoder = Encoder(0, Pin("GPIO19", Pin.IN), Pin("GPIO20", Pin.IN), phases=4)


def turn(sequence):
    for level_a, level_b in sequence:
        a(level_a)
        b(level_b)
        time.sleep_ms(3)


forward = ((1, 0), (1, 1), (0, 1), (0, 0))
for i in range(5):
    turn(forward)
there = encoder.value()
for i in range(2):
    turn(tuple(reversed(forward[:-1])) + ((0, 0),))
print("encoder", there, encoder.value(), encoder.missed())
encoder.deinit()
