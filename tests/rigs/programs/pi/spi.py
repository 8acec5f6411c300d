# The SPI controller of the emulated Raspberry Pi; nothing answers there.

from machine import SPI

spi = SPI(0, baudrate=1000000)
print(spi)
print(spi.write(b"\x01\x02\x03"))
print(len(spi.read(3, 0xFF)))
spi.deinit()
