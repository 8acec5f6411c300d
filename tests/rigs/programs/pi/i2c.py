# The thermometer and the EEPROM of the emulated Raspberry Pi.

import time
from machine import I2C

THERMOMETER = 0x48
EEPROM = 0x50


def find():
    for id in range(4):
        try:
            bus = I2C(id, freq=100000)
            if EEPROM in bus.scan():
                return bus
        except OSError:
            pass


bus = find()
print([hex(address) for address in bus.scan()])

# The emulated thermometer is at 0 degrees; its limits keep what is written.
raw = bus.readfrom_mem(THERMOMETER, 0, 2)
print("temperature", int.from_bytes(raw, "big") / 256)
bus.writeto_mem(THERMOMETER, 3, b"\x4b\x00")
print("limit", bus.readfrom_mem(THERMOMETER, 3, 2))

text = b"written by machine.I2C"
bus.writeto_mem(EEPROM, 0x120, text, addrsize=16)
time.sleep_ms(10)
print(bus.readfrom_mem(EEPROM, 0x120, len(text), addrsize=16))
bus.writevto(EEPROM, (b"\x01\x30", b"again"))
time.sleep_ms(10)
bus.writeto(EEPROM, b"\x01\x30", False)
print(bus.readfrom(EEPROM, 5))

for use in (lambda: bus.readfrom(0x33, 1), lambda: bus.writeto(0x33, b"x")):
    try:
        use()
        print("no error")
    except OSError as error:
        print("OSError", error.errno)
