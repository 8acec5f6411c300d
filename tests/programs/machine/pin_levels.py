# Levels: outputs, inputs with pulls, open drain, and what is stored for later.
from krait import sim
from machine import Pin

sim.board(manual=True)
out = Pin(2, Pin.OUT)
print(out, out.value(), out())
out.value(1)
print(out.value(), sim.level(2))
out(0)
print(out(), out.value("yes"), out.value(), out([]), out())
out.on()
print(out(), end=" ")
out.off()
print(out(), end=" ")
out.high()
print(out(), end=" ")
out.low()
print(out(), end=" ")
out.toggle()
print(out())

print(Pin(3, Pin.OUT, value=1)(), Pin(3, Pin.IN)(), Pin(3, Pin.IN, Pin.PULL_UP))
p = Pin(20, Pin.IN, Pin.PULL_UP)
print(p, p.value(), p.pull() == Pin.PULL_UP, p.mode() == Pin.IN)
p.init(pull=Pin.PULL_DOWN)
print(p, p.value())
p.init(pull=None)
print(p, p.value(), p.pull())
sim.drive(20, 1)
print(p.value())
sim.drive(20, None)

# A level written to an input becomes active with the output.
p.value(1)
print(p.value(), end=" ")
p.init(Pin.OUT)
print(p.value())

# Open drain only pulls down.
a = Pin(5, Pin.OPEN_DRAIN, Pin.PULL_UP, value=1)
b = Pin(6, Pin.OPEN_DRAIN, value=1)
sim.wire(5, 6)
print(a(), b(), end=" ")
a(0)
print(a(), b(), end=" ")
a(1)
b(0)
print(a(), b())
print(a.mode() == Pin.OPEN_DRAIN, a.drive())
a.drive(Pin.DRIVE_2)
print(a.drive())

for mode in (Pin.ALT, 9):
    try:
        Pin(7, mode)
    except ValueError as e:
        print(e)
for call in (
    lambda: Pin(7, Pin.IN, 5),
    lambda: Pin(7, drive=4),
    lambda: Pin(),
    lambda: Pin(7, wrong=1),
    lambda: out.value(1, 2),
    lambda: out(1, 2),
):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Lamp(Pin):
    def __init__(self, id):
        super().__init__(id, Pin.OUT, value=0)

    def blink(self):
        self.on()
        return self.value()


lamp = Lamp(8)
print(lamp, lamp.blink(), lamp(), isinstance(lamp, Pin))
