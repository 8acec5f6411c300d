# I2C: operations on devices and memories, deferred STOPs, errors.
import krait.sim as sim

sim.board(
    {
        "devices": [
            {"type": "tmp102", "i2c": 0, "address": 72},
            {"type": "eeprom", "i2c": 0, "address": 80, "name": "memory"},
        ]
    },
    manual=True,
)
import time
from machine import I2C, Pin

i2c = I2C(0, freq=100_000)
print(i2c)
print(i2c.scan())
i2c.writeto_mem(80, 0x0110, b"hello", addrsize=16)
time.sleep_ms(10)
print(i2c.readfrom_mem(80, 0x0110, 5, addrsize=16))
buf = bytearray(3)
print(i2c.readfrom_mem_into(80, 0x0111, buf, addrsize=16), buf)
# An address without STOP, and a read: one transaction.
print(i2c.writeto(80, b"\x01\x12", False), i2c.readfrom(80, 3))
i2c.writeto(80, b"\x01\x10")
print(i2c.readfrom_into(80, buf), buf)
print(i2c.writevto(80, (b"\x02\x00", bytearray(b"xy"), b"", memoryview(b"zz"))))
time.sleep_ms(10)
print(i2c.readfrom_mem(80, 0x200, 5, addrsize=16), bytes(sim.device("memory").data)[0x200:0x204])


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


attempt(i2c.writeto, 9, b"x")
attempt(i2c.readfrom, 9, 1)
attempt(i2c.readfrom_mem, 80, 0, 1, addrsize=12)
attempt(i2c.readfrom_mem, 80, 0, 1, addrsize=40)
attempt(i2c.readfrom, 80, -1)
attempt(i2c.readfrom, 80)
attempt(i2c.writeto, 80, 5)
attempt(i2c.writevto, 80, b"ab")
attempt(i2c.start)
attempt(i2c.readinto, buf)
attempt(I2C, 7)
attempt(I2C, 0, freq=0)
attempt(I2C, 0, speed=1)
sim.fail_i2c("timeout", times=1)
attempt(i2c.readfrom, 80, 1)
sim.fail_i2c("data", times=1)
attempt(i2c.writeto, 80, b"abc")
i2c.deinit()
attempt(i2c.scan)
i2c.init(freq=400_000)
print(i2c, i2c.scan())


class Bus(I2C):
    def __init__(self, number):
        super().__init__(number)
        self.number = number


print(Bus(0).scan(), Bus(0).number, isinstance(Bus(0), I2C))
