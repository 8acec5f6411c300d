"""Writes on an SSD1306 display of 128 by 64 pixels, over I2C.

The picture is drawn into a buffer with `framebuf`; `show` sends all of it.
"""

import framebuf
from machine import I2C

ADDRESS = 0x3C
WIDTH, HEIGHT = 128, 64
COMMAND, DATA = b"\x80", b"\x40"

# Addressing mode, charge pump, direction of rows and columns, display on.
START = (0xAE, 0x20, 0x00, 0x40, 0xA1, 0xC8, 0xA8, HEIGHT - 1, 0xDA, 0x12, 0x8D, 0x14, 0xAF)


class Display(framebuf.FrameBuffer):
    def __init__(self, i2c):
        self.i2c = i2c
        self.buffer = bytearray(WIDTH * HEIGHT // 8)
        super().__init__(self.buffer, WIDTH, HEIGHT, framebuf.MONO_VLSB)
        self.command(*START)

    def command(self, *codes):
        for code in codes:
            self.i2c.writeto(ADDRESS, COMMAND + bytes([code]))

    def show(self):
        self.command(0x21, 0, WIDTH - 1, 0x22, 0, HEIGHT // 8 - 1)
        self.i2c.writevto(ADDRESS, (DATA, self.buffer))


display = Display(I2C(0))
display.text("Krait", 44, 8)
display.hline(20, 20, 88, 1)
display.text("on Linux", 32, 28)
display.rect(0, 0, WIDTH, HEIGHT, 1)
display.show()
print("shown")
