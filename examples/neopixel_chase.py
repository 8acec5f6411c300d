"""A light that runs round a ring of eight WS2812 LEDs, and leaves a tail.

On the simulated board, connect the ring first:
krait --board examples/neopixel_chase.json examples/neopixel_chase.py
"""

import time
from machine import Pin
from neopixel import NeoPixel

COUNT = 8
ring = NeoPixel(Pin("GP16", Pin.OUT), COUNT)

for step in range(2 * COUNT):
    for i in range(COUNT):
        distance = (step - i) % COUNT
        brightness = 255 >> (2 * distance)
        ring[i] = (brightness, brightness // 4, 0)
    ring.write()
    time.sleep_ms(50)
print([ring[i] for i in range(COUNT)])
