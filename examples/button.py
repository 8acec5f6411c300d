"""Counts how often a button is pressed, with an interrupt and a debounce.

The button connects GP2 to ground. Without `debounce` its bouncing contact would
count several times.
"""

from machine import Pin
from time import sleep_ms

presses = 0


def pressed(pin):
    global presses
    presses += 1
    print("pressed", presses)


button = Pin(2, Pin.IN, Pin.PULL_UP)
button.irq(pressed, Pin.IRQ_FALLING, debounce=10)

while presses < 5:
    sleep_ms(100)
button.irq(None)
print("enough")
