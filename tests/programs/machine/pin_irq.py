# Interrupts: edges, flags, debounce, and the object that irq() gives.
import time
from krait import sim
from machine import Pin

sim.board(manual=True)
p = Pin(3, Pin.IN)
seen = []


def handler(pin):
    seen.append((pin is p, pin(), irq.flags(), time.ticks_ms()))


irq = p.irq(handler)
for ms, level in ((5, 1), (9, 0), (12, 1)):
    sim.after(ms, sim.drive, 3, level)
time.sleep_ms(20)
print(seen)

seen.clear()
irq = p.irq(handler, Pin.IRQ_FALLING, hard=True)
print(irq.trigger() == Pin.IRQ_FALLING)
sim.drive(3, 0)
sim.drive(3, 1)
sim.drive(3, 0)
# Callbacks come at the next loop or call, at the latest.
for _ in range(2):
    pass
print(len(seen), [flags for _, _, flags, _ in seen] == [Pin.IRQ_FALLING] * 2)

print(irq.trigger(Pin.IRQ_RISING) == Pin.IRQ_FALLING, p.irq().trigger() == Pin.IRQ_RISING)
seen.clear()
irq()
print(len(seen))
p.irq(None)
sim.drive(3, 1)
time.sleep_ms(1)
print(len(seen))

# A level has to last for the time of the debounce.
count = [0]
p.irq(lambda p: count.__setitem__(0, count[0] + 1), Pin.IRQ_FALLING, debounce=5)
sim.connect({"type": "button", "name": "key", "pin": 3, "bounces": 4})
sim.pull(3, 1)
for _ in range(3):
    sim.device("key").press()
    time.sleep_ms(50)
    sim.device("key").release()
    time.sleep_ms(50)
print(count)

# An output's own edges.
out = Pin(7, Pin.OUT, value=0)
edges = []
out.irq(lambda p: edges.append(p()))
out(1)
time.sleep_ms(1)
out(0)
time.sleep_ms(1)
print(edges)

for trigger in (0, Pin.IRQ_LOW_LEVEL | Pin.IRQ_HIGH_LEVEL):
    try:
        p.irq(print, trigger)
    except ValueError as e:
        print(e)
