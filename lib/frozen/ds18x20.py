# ds18x20: DS18B20, DS18S20 and DS1822 thermometers on a 1-Wire bus.

_CONVERT = 0x44
_READ_SCRATCH = 0xBE
_WRITE_SCRATCH = 0x4E
_FAMILIES = (0x10, 0x22, 0x28)
_DS18S20 = 0x10


class DS18X20:
    def __init__(self, onewire):
        self.ow = onewire
        self.buf = bytearray(9)

    def scan(self):
        return [rom for rom in self.ow.scan() if rom[0] in _FAMILIES]

    def convert_temp(self):
        if getattr(self.ow, "kernel", False):
            return  # The kernel measures when it is read.
        # All thermometers measure at once; it takes up to 750 ms.
        self.ow.reset(True)
        self.ow.writebyte(self.ow.SKIP_ROM)
        self.ow.writebyte(_CONVERT)

    def read_scratch(self, rom):
        if getattr(self.ow, "kernel", False):
            self.buf[:] = self.ow.kernel_scratch(rom)
        else:
            self.ow.reset(True)
            self.ow.select_rom(rom)
            self.ow.writebyte(_READ_SCRATCH)
            self.ow.readinto(self.buf)
        if self.ow.crc8(self.buf):
            raise Exception("CRC error")
        return self.buf

    def write_scratch(self, rom, buf):
        self.ow.reset(True)
        self.ow.select_rom(rom)
        self.ow.writebyte(_WRITE_SCRATCH)
        self.ow.write(buf)

    def read_temp(self, rom):
        buf = self.read_scratch(rom)
        value = buf[1] << 8 | buf[0]
        if value & 0x8000:
            value -= 0x10000
        if rom[0] != _DS18S20:
            return value / 16
        # Half degrees, made finer by what is left of the count.
        if buf[7] == 0:
            return value / 2
        return (value >> 1) - 0.25 + (buf[7] - buf[6]) / buf[7]
