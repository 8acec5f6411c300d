# Ten thousand edges while nobody listens: what was lost is counted.

import time
import world
from machine import Pin, disable_irq, enable_irq

EDGES = 10000
world.drive(17, 0)
drive = world.Drive(17)
pin = Pin("GPIO17", Pin.IN)
seen = 0


def note(pin):
    global seen
    seen += 1


irq = pin.irq(note, Pin.IRQ_RISING | Pin.IRQ_FALLING)
state = disable_irq()
for i in range(EDGES // 2):
    drive(1)
    drive(0)
enable_irq(state)
time.sleep_ms(100)
# The last edge is counted by the next one: the count ends there.
drive(1)
time.sleep_ms(100)
total = seen + irq.lost()
print("seen some", 0 < seen < EDGES, "lost some", irq.lost() > 0)
# Interrupts race with the kernel's counting of them.
print("adds up", abs(total - EDGES - 1) <= EDGES // 50 or total)
