# Blinks the board's LED and prints what it does. Runs the same on a Pico, on
# a Raspberry Pi style host, and on the simulated board of a laptop.
import sys

print("Hello from", sys.implementation.name, "on", sys.platform)

try:
    from machine import Pin
    from time import sleep_ms

    led = Pin("LED", Pin.OUT)
    for _ in range(3):
        led.toggle()
        print("LED is", "on" if led.value() else "off")
        sleep_ms(100)
    led.off()
except ImportError:
    print("This build has no machine module")
