# A thousand times open and closed: no descriptor stays.

import world
from machine import I2C, SPI, UART, Pin


def use():
    pin = Pin("GPIO22", Pin.OUT)
    pin.irq(print, Pin.IRQ_RISING)
    pin.irq(None)
    for bus in (I2C(0), SPI(0), UART(1)):
        bus.deinit()


use()
before = world.descriptors()
for i in range(1000):
    use()
print("left open", world.descriptors() - before)
