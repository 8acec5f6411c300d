# Counters and encoders with an index, a reset, a match output and a direction pin.
import machine
import time
from krait import sim
from machine import Counter, Encoder, Pin

sim.board(manual=True)
for pin in (2, 3, 4, 5, 6, 7):
    sim.drive(pin, 0)


def pulse(pin, n=1):
    for _ in range(n):
        sim.drive(pin, 1)
        time.sleep_ms(1)
        sim.drive(pin, 0)
        time.sleep_ms(1)


def turn(steps):
    forward = [(1, 0), (1, 1), (0, 1), (0, 0)]
    for _ in range(abs(steps)):
        for a, b in forward if steps > 0 else [(0, 1), (1, 1), (1, 0), (0, 0)]:
            sim.drive(2, a)
            sim.drive(3, b)
            time.sleep_ms(1)


events = []
e = Encoder(0, Pin(2), Pin(3), phases=4, index=Pin(4), reset=5, match=4, match_pin=Pin(8))
names = {Encoder.IRQ_INDEX: "index", Encoder.IRQ_RESET: "reset", Encoder.IRQ_MATCH: "match"}
irq = e.irq(lambda e: events.append(names[irq.flags()]), sum(names))
turn(1)
print(e.value(), sim.level(8))
turn(1)
print(e.value(), sim.level(8))
pulse(4)
print("index", e.value(), e.cycles(), sim.level(8))
turn(-1)
pulse(4)
print("index", e.value(), e.cycles())
turn(2)
pulse(5)
print("reset", e.value(), e.cycles())
e.value(4)
print("set", sim.level(8))
print(events)
e.deinit()

# The range begins elsewhere.
e = Encoder(0, 2, 3, phases=4, index=4, min=-10, max=10)
print(e.value())
turn(1)
pulse(4)
print(e.value(), e.cycles())

# A pin says the direction, at the time of each edge and not later.
c = Counter(0, Pin(6), direction=Pin(7), index=4, reset=5)
pulse(6, 5)
sim.drive(7, 1)
pulse(6, 2)
print("both ways", c.value())
state = machine.disable_irq()
pulse(6)
sim.drive(7, 0)
pulse(6, 3)
machine.enable_irq(state)
time.sleep_ms(1)
print("late", c.value())
pulse(4)
print("index", c.value(), c.cycles())
pulse(6, 2)
pulse(5)
print("reset", c.value(), c.cycles())

# The same number again: the one before counts no more.
d = Counter(0, Pin(6))
pulse(6, 3)
print(c.value(), d.value())
