# The real-time clock and its alarm.
import machine
import time
from krait import sim
from machine import RTC

sim.board(manual=True)
rtc = RTC()
print(rtc.datetime()[:5])
rtc.datetime((2020, 1, 21, 2, 10, 32, 36, 0))
print(rtc.datetime())
time.sleep_ms(1500)
print(rtc.datetime(), rtc.now())
rtc.init((2024, 2, 29, 23, 59, 59))
time.sleep(1)
print(rtc.datetime()[:7])
print(time.time() > 1_700_000_000)

calls = []
rtc.irq(trigger=RTC.ALARM0, handler=lambda r: calls.append(r is rtc))
rtc.alarm(0, 200)
time.sleep_ms(50)
print(rtc.alarm_left(), calls)
time.sleep_ms(200)
print(rtc.alarm_left(), calls)
rtc.alarm(RTC.ALARM0, 100, repeat=True)
time.sleep_ms(350)
print(len(calls))
rtc.alarm_cancel()
time.sleep_ms(350)
print(len(calls))
rtc.alarm(0, (2024, 3, 1, 0, 0, 10))
print(round(rtc.alarm_left() / 1000))

# It ends a sleep.
rtc.alarm(0, 500)
start = time.ticks_ms()
machine.lightsleep()
print(time.ticks_ms() - start, machine.wake_reason() == machine.RTC_WAKE)
machine.lightsleep(30)
print(time.ticks_ms() - start, machine.wake_reason())
try:
    rtc.datetime((1, 2))
except ValueError as e:
    print(e)
