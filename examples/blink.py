"""Blinks the board's light ten times.

"LED" is the light of a Pico and of the simulated board; on a Raspberry Pi take the
pin that yours is connected to, such as "GPIO17" or "BOARD11".
"""

from machine import Pin
from time import sleep_ms

led = Pin("LED", Pin.OUT, value=0)

for _ in range(20):
    led.toggle()
    sleep_ms(250)

print("done, the light is", "on" if led() else "off")
