# An output that stays, or does not, when the program ends.

import sys
from machine import Pin

pin = Pin("GPIO25", Pin.OUT, value=int(sys.argv[1]), hold="hold" in sys.argv)
print(pin.value())
