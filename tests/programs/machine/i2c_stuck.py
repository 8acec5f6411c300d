# A device holds SDA: the bus is stuck until nine clock pulses free it.
from krait import sim
from machine import I2C, Pin, SoftI2C

sim.board({"devices": [{"type": "eeprom", "i2c": 0, "address": 0x50}]}, manual=True)


def attempt(f, *args):
    try:
        print(f(*args))
    except OSError as error:
        print(error.errno, error)


bus = I2C(0)
print(bus.scan(), bus.recover())
sim.stick_i2c(0)
attempt(bus.readfrom_mem, 0x50, 0, 1)
print(bus.recover())
attempt(bus.readfrom_mem, 0x50, 0, 1)

# A device that wants more clocks than that wants them twice.
sim.stick_i2c(0, 12)
print(bus.recover(), bus.recover())
bus.deinit()

# On two lines the pulses are real.
soft = SoftI2C(scl=Pin(5), sda=Pin(4))
sim.stick_i2c(0, 4)
print(sim.level(4))
print(soft.recover(), sim.level(4), soft.scan())
