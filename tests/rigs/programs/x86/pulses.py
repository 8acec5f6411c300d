# Pulses, counters and encoders from the kernel's timestamps.

import time
import world
from machine import Counter, Encoder, Pin, Timer, time_pulse_us

for line in (16, 17, 19, 20):
    world.drive(line, 0)

pin = Pin("GPIO17", Pin.IN)
drive = world.Drive(17)
steps = iter((1, 0))
Timer(period=20, callback=lambda timer: drive(next(steps, 0)))
us = time_pulse_us(pin, 1, 5000000)
print("pulse", us > 0 or us)
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
print("encoder", abs(there), abs(there - encoder.value()))
encoder.deinit()
