# Pins of an emulated Raspberry Pi 3B: nothing outside can move them.

import machine
from machine import Pin, Signal

print(machine.board.kind, machine.board.id)
out = Pin("GPIO22", Pin.OUT, value=1)
print(out, out.value())
out.off()
print(out(), Pin("BOARD15") == out, Pin(22) == out, Pin("GP22") == out)
out.toggle()
print(Signal(out, invert=True).value())
pin = Pin(24, Pin.IN)
pin.irq(lambda pin: print("edge"), Pin.IRQ_RISING)
pin.irq(None)
print(pin)
try:
    Pin("GPOI17", Pin.IN)
except ValueError as error:
    print("ValueError:", "GPIO17" in str(error))
