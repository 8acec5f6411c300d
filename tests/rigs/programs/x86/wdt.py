# The kernel's watchdog: it goes on when the program ends.

from machine import WDT

dog = WDT(1, timeout=30000)
dog.feed()
print("fed")
