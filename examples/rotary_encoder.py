"""Sets a volume with a rotary encoder: A on GP10, B on GP11, its button on GP12.

machine.Encoder counts the edges as the kernel sees them, so none is missed while
the program is busy.
"""

from machine import Encoder, Pin
from time import sleep_ms

encoder = Encoder(0, Pin(10, Pin.IN, Pin.PULL_UP), Pin(11, Pin.IN, Pin.PULL_UP))
button = Pin(12, Pin.IN, Pin.PULL_UP)

volume = 20
while button():
    turned = encoder.value(0)
    if turned != 0:
        volume = min(100, max(0, volume + 5 * turned))
        print("volume", volume, "#" * (volume // 5))
    sleep_ms(20)
print("set to", volume)
encoder.deinit()
