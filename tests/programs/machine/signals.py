# Signals: a pin's meaning, inverted or not.
from krait import sim
from machine import Pin, PinBase, Signal

sim.board(manual=True)
p = Pin(2, Pin.OUT)
s = Signal(p, invert=True)
s.on()
print(s.value(), p.value(), s())
s.off()
print(s.value(), p.value(), s())
s(1)
print(s(), p())
s.value(0)
print(s(), p())

# Made with the pin's own arguments; the value is the signal's.
led = Signal(3, Pin.OUT, value=0, invert=True)
print(led(), Pin(3)())
key = Signal("GP4", Pin.IN, Pin.PULL_UP, invert=True)
print(key())
sim.drive(4, 0)
print(key())

# A signal of a signal, and of a class of one's own.
print(Signal(s, invert=True).value(), Signal(s).value())


class Virtual(PinBase):
    def __init__(self):
        self.level = 0

    def value(self, v=None):
        if v is None:
            return self.level
        print("set", v)
        self.level = int(v)


v = Virtual()
s = Signal(v, invert=True)
s.off()
print(v.level, s())
for args, keywords in (((p, 1), {}), ((p,), {"value": 1}), ((), {})):
    try:
        Signal(*args, **keywords)
    except TypeError as e:
        print("TypeError", e)
