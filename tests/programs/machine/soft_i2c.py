# SoftI2C: the same operations on two pins, and the primitive ones.
import krait.sim as sim

sim.board(
    {"devices": [{"type": "eeprom", "i2c": 0, "address": 80, "pins": {"scl": 5, "sda": 4}}]},
    manual=True,
)
import time
from machine import I2C, Pin, SoftI2C

for make in (lambda: SoftI2C(Pin(5), Pin(4), freq=100_000), lambda: I2C(scl=Pin(5), sda=Pin(4))):
    bus = make()
    print(bus, bus.scan())
    bus.writeto_mem(80, 0, b"abc", addrsize=16)
    time.sleep_ms(10)
    print(bus.readfrom_mem(80, 0, 3, addrsize=16))
    try:
        bus.writeto(9, b"x")
    except OSError as e:
        print(e)
    bus.start()
    print(bus.write(bytes([80 << 1, 0, 1])))
    bus.start()
    print(bus.write(bytes([80 << 1 | 1])))
    buf = bytearray(2)
    print(bus.readinto(buf), buf)
    bus.stop()
    bus.deinit()
try:
    SoftI2C(scl=Pin(5))
except TypeError as e:
    print(e)
