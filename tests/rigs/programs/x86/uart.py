# A serial port whose output is its input.

import time
from machine import UART

uart = UART(1, 115200, timeout=500, timeout_char=50)
print(uart.any())
print(uart.write(b"hello\n"))
uart.flush()
print(uart.readline())
uart.write("0123456789")
print(uart.read(4))
print(uart.read())
start = time.ticks_ms()
print(uart.read(1), time.ticks_diff(time.ticks_ms(), start) >= 450)
buffer = bytearray(4)
uart.write(b"abcd")
print(uart.readinto(buffer), buffer)
seen = []
uart.irq(lambda uart: seen.append(uart.read()), UART.IRQ_RXIDLE)
uart.write(b"interrupt")
end = time.ticks_add(time.ticks_ms(), 5000)
while not seen and time.ticks_diff(end, time.ticks_ms()) > 0:
    time.sleep_ms(5)
print(b"".join(part for part in seen if part))
uart.init(9600, bits=7, parity=0, stop=2)
uart.write(b"even")
print(uart.read(4))
uart.deinit()
