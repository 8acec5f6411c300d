# When an edge was, on the clock of time.
import time
from krait import sim
from machine import Pin

sim.board(manual=True)
sim.drive(2, 0)
irq = Pin(2, Pin.IN).irq(lambda pin: None)
start = time.monotonic_ns()
sim.after(5, sim.drive, 2, 1)
time.sleep_ms(20)
print(4_900_000 <= irq.timestamp_ns() - start <= 5_100_000, irq.lost())
