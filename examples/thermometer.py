"""Reads a TMP102 thermometer over I2C, once a second, five times."""

import time
from machine import I2C

ADDRESS = 0x48
TEMPERATURE = 0  # the register


def read_celsius(i2c):
    high, low = i2c.readfrom_mem(ADDRESS, TEMPERATURE, 2)
    steps = (high << 4) | (low >> 4)
    if steps & 0x800:  # twelve bits, two's complement
        steps -= 0x1000
    return steps / 16


i2c = I2C(0)
readings = []
for _ in range(5):
    celsius = read_celsius(i2c)
    readings.append(celsius)
    print("%6.2f C  %6.2f F" % (celsius, celsius * 9 / 5 + 32))
    time.sleep(1)
print("mean %.2f C" % (sum(readings) / len(readings)))
