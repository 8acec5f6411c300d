# A chip that is unplugged while a callback is armed.

import time
import world
from machine import Pin

out = Pin("GPIO22", Pin.OUT, value=1)
pin = Pin("GPIO17", Pin.IN)
pin.irq(lambda pin: print("edge"), Pin.IRQ_RISING)
world.drive(17, 0)
world.drive(17, 1)
time.sleep_ms(50)
world.unplug()
time.sleep_ms(200)
for use in (out.value, pin.value, lambda: out.value(0)):
    try:
        use()
        print("no error")
    except OSError as error:
        print("OSError", error.errno, "unplugged" in str(error) or error)
world.plug()
print("goes on")
