# A pin by its number, its names, the header's position, chip and line.
from krait import sim
from machine import Pin

sim.board(manual=True)
p = Pin(17)
for id in ("GP17", "GPIO17", "gpio17", "BOARD11", ("gpiochip0", 17), p, Pin.board.GP17):
    print(Pin(id), Pin(id) == p, hash(Pin(id)) == hash(p))
print(Pin("LED"), Pin.cpu.LED, Pin(18) == p, p != Pin(18))

for wrong in ("GPOI17", "BOARD1", 64, -1, ("gpiochip1", 0)):
    try:
        Pin(wrong)
    except ValueError as e:
        print("ValueError:", e)
for wrong in (1.5, None, (1, 2, 3)):
    try:
        Pin(wrong)
    except TypeError as e:
        print("TypeError:", e)
try:
    Pin.board.NOPE
except AttributeError as e:
    print("AttributeError:", e)
