# Timers and software PWM on arm64.

import time
from machine import PWM, Pin, Timer

ticks = 0


def tick(timer):
    global ticks
    ticks += 1


timer = Timer(period=20, callback=tick)
start = time.ticks_ms()
while ticks < 5 and time.ticks_diff(time.ticks_ms(), start) < 60000:
    pass
timer.deinit()
print("periodic", ticks)
pwm = PWM(Pin(22), freq=50, duty_u16=32768)
print(pwm)
time.sleep_ms(100)
pwm.deinit()
print("done")
