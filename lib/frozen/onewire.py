# onewire: devices on one wire, found by their 64-bit codes.

import _onewire

_EBUSY = 16


class OneWireError(Exception):
    pass


class OneWire:
    SEARCH_ROM = 0xF0
    MATCH_ROM = 0x55
    SKIP_ROM = 0xCC

    def __init__(self, pin):
        self.pin = pin
        # Where the kernel's driver has the pin, it is asked: it keeps the times of
        # the bits, which a program on Linux cannot promise.
        self.kernel = False
        try:
            pin.init(pin.OPEN_DRAIN, pin.PULL_UP)
        except OSError as error:
            if error.errno != _EBUSY or not _onewire.kernel():
                raise
            self.kernel = True

    def reset(self, required=False):
        answered = _onewire.reset(self.pin)
        if required and not answered:
            raise OneWireError("no device answers")
        return answered

    def readbit(self):
        return _onewire.readbit(self.pin)

    def readbyte(self):
        return _onewire.readbyte(self.pin)

    def readinto(self, buf):
        for i in range(len(buf)):
            buf[i] = _onewire.readbyte(self.pin)

    def writebit(self, value):
        return _onewire.writebit(self.pin, value)

    def writebyte(self, value):
        return _onewire.writebyte(self.pin, value)

    def write(self, buf):
        for byte in buf:
            _onewire.writebyte(self.pin, byte)

    def select_rom(self, rom):
        self.reset()
        self.writebyte(self.MATCH_ROM)
        self.write(rom)

    def scan(self):
        # A walk through the tree of codes: each search follows the last one up to
        # where it took the 0 of two ways for the last time, and takes the 1 there.
        if self.kernel:
            return _onewire.kernel_scan()
        found = []
        path = []
        while True:
            path, last_fork = self._search(path)
            if path is None:
                return found
            found.append(_code(path))
            if last_fork < 0:
                return found
            path = path[:last_fork] + [1]

    def _search(self, path):
        if not self.reset():
            return None, -1
        self.writebyte(self.SEARCH_ROM)
        bits = []
        last_fork = -1
        for at in range(64):
            has_no_zero = self.readbit()
            has_no_one = self.readbit()
            if has_no_zero and has_no_one:
                return None, -1
            if has_no_zero or has_no_one:
                bit = 1 if has_no_zero else 0
            elif at < len(path):
                bit = path[at]
                if bit == 0:
                    last_fork = at
            else:
                bit = 0
                last_fork = at
            self.writebit(bit)
            bits.append(bit)
        return bits, last_fork

    def kernel_scratch(self, rom):
        return _onewire.kernel_scratch(rom)

    def crc8(self, data):
        return _onewire.crc8(data)


def _code(bits):
    # The first bit is the lowest of the first byte.
    code = bytearray(8)
    for at, bit in enumerate(bits):
        code[at >> 3] |= bit << (at & 7)
    return code
