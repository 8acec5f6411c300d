# Timers while the program computes; the clock of the machine.

import time
from machine import RTC, Timer

ticks = 0


def tick(timer):
    global ticks
    ticks += 1


timer = Timer(period=20, callback=tick)
start = time.ticks_ms()
turns = 0
while ticks < 10 and time.ticks_diff(time.ticks_ms(), start) < 60000:
    turns += 1
# The emulation is slow: how late a timer is tells nothing here.
ms = time.ticks_diff(time.ticks_ms(), start)
print("periodic", ticks, 180 <= ms or ms)
timer.deinit()
before = ticks
time.sleep_ms(60)
print("stopped", ticks == before)
Timer(mode=Timer.ONE_SHOT, period=10, callback=tick)
time.sleep_ms(200)
print("once", ticks - before)

rtc = RTC()
print(rtc.datetime()[0] >= 2024, len(rtc.datetime()))
