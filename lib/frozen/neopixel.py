# neopixel: strips of WS2812 LEDs. A strip hangs on a pin, whose bits must be kept to
# within 150 ns, or on the MOSI line of an SPI bus: there each bit is three bits long,
# and the controller keeps the time, also on a Linux host.

# Nanoseconds high and low for a 0, high and low for a 1.
_FAST = (400, 850, 800, 450)
_SLOW = (800, 1700, 1600, 900)
# Three SPI bits for each bit of the strip.
_SPI_BAUDRATE = 2400000
# So many zero bytes end a picture: 80 us of silence.
_SPI_RESET = 24


def _stretched():
    # For each byte the three bytes that SPI sends: 110 for a 1, 100 for a 0.
    table = []
    for byte in range(256):
        bits = 0
        for position in range(7, -1, -1):
            bits = bits << 3 | (6 if byte >> position & 1 else 4)
        table.append(bits.to_bytes(3, "big"))
    return table


class NeoPixel:
    # Where red, green, blue and white go among the bytes of an LED.
    ORDER = (1, 0, 2, 3)

    def __init__(self, pin, n, bpp=3, timing=1):
        self.pin = pin
        self.n = n
        self.bpp = bpp
        self.buf = bytearray(n * bpp)
        if isinstance(timing, int):
            timing = _FAST if timing else _SLOW
        self.timing = timing
        self._table = None
        if hasattr(pin, "write_readinto"):
            pin.init(baudrate=_SPI_BAUDRATE)
            self._table = _stretched()
        else:
            pin.init(pin.OUT)

    def __len__(self):
        return self.n

    def _offset(self, i):
        if i < 0:
            i += self.n
        if not 0 <= i < self.n:
            raise IndexError("LED index out of range")
        return i * self.bpp

    def __setitem__(self, i, v):
        offset = self._offset(i)
        for part in range(self.bpp):
            self.buf[offset + self.ORDER[part]] = v[part]

    def __getitem__(self, i):
        offset = self._offset(i)
        return tuple(self.buf[offset + self.ORDER[part]] for part in range(self.bpp))

    def fill(self, v):
        for part in range(self.bpp):
            value = v[part]
            for offset in range(self.ORDER[part], len(self.buf), self.bpp):
                self.buf[offset] = value

    def write(self):
        if self._table is not None:
            table = self._table
            data = b"".join([table[byte] for byte in self.buf])
            self.pin.write(data + bytes(_SPI_RESET))
        else:
            from machine import bitstream

            bitstream(self.pin, 0, self.timing, self.buf)
