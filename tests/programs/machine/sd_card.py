# An SD card: size, single and several blocks, no card.
import krait.sim as sim

sim.board({"devices": [{"type": "sdcard", "spi": 0, "cs": 5, "name": "card"}]}, manual=True)
from machine import SPI, Pin
import sdcard

card = sdcard.SDCard(SPI(0), Pin(5))
print(card.ioctl(4, 0), card.ioctl(5, 0), card.ioctl(3, 0), card.ioctl(9, 0))
for first, count in ((0, 1), (3, 1), (10, 4)):
    data = bytes((i * 7 + first) & 255 for i in range(512 * count))
    card.writeblocks(first, data)
    back = bytearray(len(data))
    card.readblocks(first, back)
    print(first, count, back == data)
one = bytearray(512)
card.readblocks(12, one)
print(one == data[1024:1536])
for buf in (b"", bytearray(100)):
    try:
        card.readblocks(0, buf)
    except ValueError as e:
        print(e)
try:
    sdcard.SDCard(SPI(1), Pin(9))
except OSError as e:
    print(e)
