"""Sends lines over a serial port whose ends are joined, and prints what returns.

On the simulated board every port hears itself; on a real one, join TX and RX.
"""

import time
from machine import UART

uart = UART(0, 115200, timeout=200)
arrived = []
uart.irq(lambda port: arrived.append(port.any()), UART.IRQ_RXIDLE)

for line in ("hello", "how are you?", "grüße"):
    uart.write(line + "\n")
    uart.flush()
    time.sleep_ms(20)
    print(uart.readline().decode().rstrip())
print("interrupts:", arrived)
uart.deinit()
