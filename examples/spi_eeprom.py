"""Writes a text into a serial EEPROM (25LC family) over SPI, and reads it back.

On the simulated board, connect one first:
krait --board examples/spi_eeprom.json examples/spi_eeprom.py
"""

import time
from machine import SPI, Pin

READ, WRITE, STATUS, ENABLE = 0x03, 0x02, 0x05, 0x06
PAGE = 32


class Eeprom:
    def __init__(self, spi, cs):
        self.spi = spi
        self.cs = cs

    def transfer(self, data, answer=0):
        """Sends bytes to the selected chip, then reads so many."""
        self.cs(0)
        try:
            self.spi.write(data)
            return self.spi.read(answer)
        finally:
            self.cs(1)

    def read(self, address, count):
        return self.transfer(bytes([READ, address >> 8, address & 255]), count)

    def write(self, address, data):
        while data:
            room = PAGE - address % PAGE  # a write wraps round in its page
            part, data = data[:room], data[room:]
            self.transfer(bytes([ENABLE]))
            self.transfer(bytes([WRITE, address >> 8, address & 255]) + part)
            while self.transfer(bytes([STATUS]), 1)[0] & 1:
                time.sleep_ms(1)
            address += len(part)


eeprom = Eeprom(SPI(0, 1_000_000), Pin("GP5", Pin.OUT, value=1))
text = b"Written by Krait, across the border of two pages."
eeprom.write(20, text)
print(eeprom.read(20, len(text)))
