# SPI: transfers both ways, modes, errors.
import krait.sim as sim

sim.board({"spiLoopback": [0]}, manual=True)
from machine import SPI, Pin, SoftSPI

spi = SPI(0, 2_000_000, polarity=1, phase=1)
print(spi)
print(spi.write(b"abc"), spi.read(3), spi.read(2, 0x55))
buf = bytearray(4)
print(spi.readinto(buf, 0x11), buf)
print(spi.write_readinto(b"wxyz", buf), buf)
spi.write_readinto(buf, buf)
print(buf)
spi.init(baudrate=500_000, polarity=0, firstbit=SPI.LSB)
print(spi, spi.read(1, 0x81))


def attempt(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


attempt(spi.write_readinto, b"ab", buf)
attempt(spi.read, -1)
attempt(spi.readinto, b"abc")
attempt(spi.write, 3)
attempt(spi.init, polarity=2)
attempt(spi.init, baudrate=0)
attempt(SPI, 8)
attempt(SoftSPI, sck=Pin(2), mosi=Pin(3))
attempt(SoftSPI, bits=9, sck=Pin(2), mosi=Pin(3), miso=Pin(4))
spi.deinit()
attempt(spi.read, 1)
spi.init()
print(spi.read(1, 7))

sim.wire(3, 4)
soft = SoftSPI(100_000, sck=Pin(2), mosi=Pin(3), miso=Pin(4))
print(soft)
for polarity in (0, 1):
    for phase in (0, 1):
        soft.init(polarity=polarity, phase=phase)
        print(soft.read(2, 0xA5))
