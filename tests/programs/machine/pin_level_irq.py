# Interrupts by level, made of edges: again and again while the level lasts.
import time
from krait import sim
from machine import Pin

sim.board(manual=True)
p = Pin(3, Pin.IN, Pin.PULL_UP)
calls = []


def handler(pin):
    calls.append(irq.flags())
    if len(calls) == 3:
        sim.drive(3, None)


irq = p.irq(handler, Pin.IRQ_LOW_LEVEL)
time.sleep_ms(5)
print(calls)
sim.drive(3, 0)
time.sleep_ms(50)
print(calls == [Pin.IRQ_LOW_LEVEL] * 3, p())
