# Counters and encoders, made of edges.
import time
from krait import sim
from machine import Counter, Encoder, Pin

sim.board(manual=True)


def pulse(pin, n):
    for _ in range(n):
        sim.drive(pin, 1)
        sim.drive(pin, 0)


c = Counter(0, Pin(2))
pulse(2, 5)
print(c.value(), c.value(0), c.value())
pulse(2, 3)
print(c.value(), c.missed())
c.init(Pin(2), direction=Counter.DOWN, edge=Counter.FALLING)
pulse(2, 4)
print(c.value())
c.deinit()
c = Counter(0, 2, min=0, max=4)
events = []
irq = c.irq(lambda c: events.append(irq.flags()), Counter.IRQ_ROLL_OVER)
pulse(2, 12)
print(c.value(), c.cycles(), events == [Counter.IRQ_ROLL_OVER] * 2)

knob = sim.connect({"type": "encoder", "name": "knob", "pins": {"a": 10, "b": 11}})
e = Encoder(0, Pin(10), Pin(11))
sim.wire(10, 12)
sim.wire(11, 13)
four = Encoder(1, 12, 13, phases=4)
knob.turn(3)
time.sleep_ms(50)
print(e.value(), four.value())
knob.turn(-5)
time.sleep_ms(50)
print(e.value(), four.value(), e.missed())
e.value(100)
knob.turn(1)
time.sleep_ms(50)
print(e.value())
for call in (lambda: Counter(0), lambda: Encoder(0, 1), lambda: Encoder(0, 1, 2, phases=3)):
    try:
        call()
    except ValueError as e:
        print(e)
