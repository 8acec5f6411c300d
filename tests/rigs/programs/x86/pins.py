# Pins: names, levels, pulls, drive; what the errors say.

import machine
import world
from machine import Pin, Signal

print(machine.board.kind, machine.board.id)

out = Pin("GPIO22", Pin.OUT, value=1)
print(out, out.value(), world.level(22))
out.off()
print(out(), world.level(22))
out.toggle()
print(out(), world.level(22))
print(Pin(22) == out, Pin("BOARD15") == out, Pin("GP22") == out)

light = Signal(out, invert=True)
light.on()
print(light.value(), out.value(), world.level(22))

button = Pin("GPIO24", Pin.IN, Pin.PULL_UP)
print(button, button.value())
button.init(pull=Pin.PULL_DOWN)
print(button, button.value())
world.drive(24, 1)
print(button())
button.init(Pin.OPEN_DRAIN, value=1)
print(button)
button(0)
print(button(), world.level(24))

try:
    Pin("GPOI17", Pin.IN)
except ValueError as error:
    print("ValueError:", "GPIO17" in str(error))
try:
    Pin(5, Pin.OUT)
except OSError as error:
    print("OSError:", error.errno, "fan-control" in str(error))
