# sdcard: an SD card as a block device, over SPI. All bytes that the card must not take
# for a command are 0xFF. Chip select is low from a command to the end of its data.

import errno
import time

_BLOCK = 512
_SLOW = 100000
_TRIES = 100

# Commands; those from 0x80 up are application commands, which a CMD55 announces.
_GO_IDLE = 0
_SEND_IF_COND = 8
_SEND_CSD = 9
_STOP_TRANSMISSION = 12
_SET_BLOCKLEN = 16
_READ_SINGLE = 17
_READ_MULTIPLE = 18
_WRITE_SINGLE = 24
_WRITE_MULTIPLE = 25
_APP = 55
_READ_OCR = 58
_APP_OP_COND = 41

_IDLE = 1
_ILLEGAL = 4
_CCS = 0x40
_HCS = 0x40000000

_DATA = 0xFE
_DATA_MORE = 0xFC
_DATA_STOP = 0xFD
_ACCEPTED = 5


def _crc7(data):
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ (0x12 if crc & 0x80 else 0)) & 0xFF
    return crc | 1


class SDCard:
    def __init__(self, spi, cs, baudrate=1320000):
        self.spi = spi
        self.cs = cs
        self._one = bytearray(1)
        cs.init(cs.OUT, value=1)
        self.init_card(baudrate)

    def init_card(self, baudrate):
        self.spi.init(baudrate=_SLOW, polarity=0, phase=0)
        # The card wakes up by at least 74 clocks while it is not selected.
        self.spi.write(b"\xff" * 16)
        if not any(self._command(_GO_IDLE) == _IDLE for _ in range(5)):
            raise OSError("no SD card")
        answer = self._command(_SEND_IF_COND, 0x1AA, extra=4)
        if answer == _IDLE:
            self._wait_until_ready(_HCS)
            ocr = bytearray(4)
            self._command(_READ_OCR, into=ocr)
            # Large cards count in blocks, small ones in bytes.
            self._unit = 1 if ocr[0] & _CCS else _BLOCK
        elif answer == _IDLE | _ILLEGAL:
            self._wait_until_ready(0)
            self._unit = _BLOCK
        else:
            raise OSError("couldn't determine SD card version")
        self.sectors = self._count_blocks()
        if self._command(_SET_BLOCKLEN, _BLOCK) != 0:
            raise OSError("can't set 512 block size")
        self.spi.init(baudrate=baudrate, polarity=0, phase=0)

    def _wait_until_ready(self, argument):
        for _ in range(_TRIES):
            self._command(_APP)
            if self._command(_APP_OP_COND, argument) == 0:
                return
            time.sleep_ms(50)
        raise OSError(errno.ETIMEDOUT, "the SD card does not get ready")

    def _count_blocks(self):
        csd = bytearray(16)
        self._start(_SEND_CSD, 0)
        try:
            self._receive(csd)
        finally:
            self._release()
        version = csd[0] >> 6
        if version == 1:
            return ((csd[7] & 0x3F) << 16 | csd[8] << 8 | csd[9]) * 1024 + 1024
        if version == 0:
            size = (csd[6] & 3) << 10 | csd[7] << 2 | csd[8] >> 6
            shift = ((csd[9] & 3) << 1 | csd[10] >> 7) + 2 + (csd[5] & 15)
            return (size + 1 << shift) // _BLOCK
        raise OSError("SD card CSD format not supported")

    # The bus

    def _release(self):
        self.cs(1)
        self.spi.write(b"\xff")

    def _byte(self):
        self.spi.readinto(self._one, 0xFF)
        return self._one[0]

    def _send(self, command, argument, skip=0):
        # The card's answer, or -1 where it gives none; it stays selected.
        frame = bytes([0x40 | command]) + argument.to_bytes(4, "big")
        self.cs(0)
        self.spi.write(b"\xff" + frame + bytes([_crc7(frame)]))
        for _ in range(skip):
            self._byte()
        for _ in range(_TRIES):
            answer = self._byte()
            if not answer & 0x80:
                return answer
        return -1

    def _command(self, command, argument=0, extra=0, into=None, skip=0):
        try:
            answer = self._send(command, argument, skip)
            if into is not None:
                self.spi.readinto(into, 0xFF)
            elif extra:
                self.spi.read(extra, 0xFF)
            return answer
        finally:
            self._release()

    def _start(self, command, argument):
        # Begins a transfer.
        if self._send(command, argument) != 0:
            self._release()
            raise OSError(errno.EIO)

    def _receive(self, into):
        for _ in range(_TRIES):
            if self._byte() == _DATA:
                break
            time.sleep_ms(1)
        else:
            raise OSError(errno.ETIMEDOUT, "the SD card sends no data")
        self.spi.readinto(into, 0xFF)
        self.spi.read(2, 0xFF)  # its checksum

    def _transmit(self, token, data):
        self.spi.write(bytes([token]))
        self.spi.write(data)
        self.spi.write(b"\xff\xff")  # no checksum
        if self._byte() & 0x1F != _ACCEPTED:
            raise OSError(errno.EIO)
        self._wait_while_busy()

    def _wait_while_busy(self):
        start = time.ticks_ms()
        while self._byte() == 0:
            if time.ticks_diff(time.ticks_ms(), start) > 1000:
                raise OSError(errno.ETIMEDOUT, "the SD card stays busy")

    # The block device

    def _parts(self, buf):
        count, rest = divmod(len(buf), _BLOCK)
        if count == 0 or rest:
            raise ValueError("buffer length must be a multiple of 512")
        view = memoryview(buf)
        return [view[at : at + _BLOCK] for at in range(0, len(buf), _BLOCK)]

    def readblocks(self, block_num, buf):
        parts = self._parts(buf)
        command = _READ_SINGLE if len(parts) == 1 else _READ_MULTIPLE
        self._start(command, block_num * self._unit)
        try:
            for part in parts:
                self._receive(part)
        finally:
            self._release()
            if command == _READ_MULTIPLE:
                self._command(_STOP_TRANSMISSION, skip=1)

    def writeblocks(self, block_num, buf):
        parts = self._parts(buf)
        single = len(parts) == 1
        self._start(
            _WRITE_SINGLE if single else _WRITE_MULTIPLE, block_num * self._unit
        )
        try:
            for part in parts:
                self._transmit(_DATA if single else _DATA_MORE, part)
            if not single:
                self.spi.write(bytes([_DATA_STOP, 0xFF]))
                self._wait_while_busy()
        finally:
            self._release()

    def ioctl(self, op, arg):
        if op == 4:
            return self.sectors
        if op == 5:
            return _BLOCK
        if op in (1, 2, 3):
            return 0
