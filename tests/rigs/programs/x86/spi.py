# SPI whose output is its input.

from machine import Pin, SPI

spi = SPI(0, baudrate=500000, polarity=1, phase=1)
print(spi)
out = bytes(range(16))
back = bytearray(16)
spi.write_readinto(out, back)
print(back == out)
spi.write_readinto(back, back)
print(back == out)
print(spi.read(4, 0x5A))
spi.readinto(memoryview(back)[:2], 0xFF)
print(back[:4])
spi.write(b"x" * 10000)
big = bytes(i & 255 for i in range(10000))
back = bytearray(10000)
spi.write_readinto(big, back)
print(back == big)
cs = Pin("GPIO22", Pin.OUT, value=1)
cs(0)
spi.write(b"\x01\x02")
cs(1)
spi.deinit()
try:
    spi.write(b"x")
except OSError as error:
    print("OSError", error.errno)
