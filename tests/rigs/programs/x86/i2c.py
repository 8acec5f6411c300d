# I2C on four adapters, each behind a driver of the kernel's.

from machine import I2C

names = ["i2c", "hid-mcp2221", "hid-cp2112", "i2c-stub"]
for id, name in enumerate(names):
    bus = I2C(id)
    print(name, [hex(address) for address in bus.scan()])
    bus.writeto_mem(0x50, 0x20, bytes([id, 1, 2, 3]))
    print(bus.readfrom_mem(0x50, 0x20, 4))
    buffer = bytearray(2)
    bus.readfrom_mem_into(0x50, 0x21, buffer)
    print(buffer)
    try:
        bus.writeto_mem(0x33, 0, b"x")
        print("no error")
    except OSError as error:
        print("OSError", error.errno)
    if name in ("i2c", "hid-mcp2221"):
        # A register is chosen, and read after a repeated start.
        print(bus.writeto(0x50, b"\x20", False), bus.readfrom(0x50, 3))
    bus.deinit()

try:
    I2C(9)
except OSError as error:
    print("OSError", error.errno)
