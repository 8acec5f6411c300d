# LEDs on a pin, and the bytes of the same picture on SPI.
import krait.sim as sim

sim.board({"devices": [{"type": "ws2812", "name": "strip", "pin": 16}], "spiLoopback": [0]}, manual=True)
import time
from machine import SPI, Pin
from neopixel import NeoPixel

strip = NeoPixel(Pin(16), 3)
strip[0] = (1, 2, 3)
strip[-1] = (255, 128, 64)
strip.write()
print(len(strip), strip[0], strip[2], sim.device("strip").pixels())
time.sleep_ms(1)
strip.fill((7, 8, 9))
strip.write()
print(sim.device("strip").pixels())
try:
    strip[3] = (0, 0, 0)
except IndexError as e:
    print(e)

sent = []


class Bus(SPI):
    def write(self, data):
        sent.append(bytes(data))


on_bus = NeoPixel(Bus(0), 1, bpp=4)
on_bus[0] = (0xFF, 0, 0x80, 1)
on_bus.write()
print(on_bus[0], [bin(int.from_bytes(sent[0][i : i + 3], "big")) for i in range(0, 12, 3)])
print(len(sent[0]))
