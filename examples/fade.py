"""Fades a lamp on GP15 in and out, by pulse-width modulation.

The eye sees brightness as its logarithm, so the duty rises by the square.
"""

from machine import PWM, Pin
from time import sleep_ms

STEPS = 25

lamp = PWM(Pin(15), freq=1000, duty_u16=0)
for round in range(2):
    for step in list(range(STEPS + 1)) + list(range(STEPS, -1, -1)):
        lamp.duty_u16(65535 * step * step // (STEPS * STEPS))
        sleep_ms(20)
    print("round", round + 1, lamp)
lamp.deinit()
