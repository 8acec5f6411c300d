"""Lists the devices on an I2C bus, as a table of addresses."""

from machine import I2C

i2c = I2C(0)
found = i2c.scan()

print("     " + " ".join("%2x" % column for column in range(16)))
for row in range(0, 128, 16):
    cells = []
    for address in range(row, row + 16):
        if address in found:
            cells.append("%02x" % address)
        else:
            cells.append("--" if 0x08 <= address < 0x78 else "  ")
    print("%02x:  %s" % (row, " ".join(cells).rstrip()))
print(len(found), "devices:", ", ".join(hex(address) for address in found))
