# An SD card over SPI: blocks, and a count of them.
import krait.sim as sim
sim.board({"devices": [{"type": "sdcard", "spi": 0, "cs": "GP5", "name": "card"}]}, manual=True)
from machine import SPI, Pin
import sdcard

card = sdcard.SDCard(SPI(0), Pin("GP5"))
print(card.ioctl(4, 0) > 0)
data = bytes(range(256)) * 4
card.writeblocks(3, data)
back = bytearray(1024)
card.readblocks(3, back)
print(back == data)
single = bytearray(512)
card.readblocks(4, single)
print(single == data[512:])
