# An encoder whose program was busy: edges of both lines, in their order.

import krait.sim as sim
import machine
import time
from machine import Encoder, Pin

sim.board(manual=True)
for pin in (2, 3):
    sim.drive(pin, 0)
encoder = Encoder(0, Pin(2, Pin.IN), Pin(3, Pin.IN), phases=4)
state = machine.disable_irq()
for turn in range(3):
    for a, b in ((1, 0), (1, 1), (0, 1), (0, 0)):
        sim.drive(2, a)
        sim.drive(3, b)
        time.sleep_ms(1)
machine.enable_irq(state)
time.sleep_ms(1)
print(abs(encoder.value()), encoder.missed())
encoder.deinit()
