# PWM: frequency and duty in both units, and what a pin really does.
import time
from krait import sim
from machine import Pin, PWM, time_pulse_us

sim.board(manual=True)
pwm = PWM(Pin(15), freq=1000, duty_u16=16384)
print(pwm, pwm.freq(), pwm.duty_u16(), pwm.duty_ns())
print(time_pulse_us(Pin(15), 1), time_pulse_us(Pin(15), 0))
pwm.duty_ns(300_000)
print(pwm, pwm.duty_u16(), time_pulse_us(Pin(15), 1))
pwm.freq(500)
print(pwm.duty_ns(), pwm.duty_u16(), time_pulse_us(Pin(15), 0))
pwm.duty_u16(32768)
pwm.freq(2000)
print(pwm.duty_u16(), pwm.duty_ns())
pwm.init(freq=50, duty_ns=1_500_000)
print(pwm)

inverted = PWM("GP14", freq=1000, duty_u16=16384, invert=True)
print(inverted, time_pulse_us(Pin(14), 1))

# A pin that was an output before.
Pin(13, Pin.OUT, value=1)
late = PWM(13)
print(late)
late.duty_u16(65535)
late.freq(100)
print(late, Pin(13)())
late.duty_u16(0)
print(Pin(13)())
late.deinit()

for keywords in (
    {"freq": 0},
    {"freq": 100, "duty_u16": 65536},
    {"freq": 100, "duty_ns": -1},
    {"freq": 1000, "duty_ns": 2_000_000},
    {"freq": 100, "duty_u16": 1, "duty_ns": 1},
):
    try:
        PWM(12, **keywords)
    except ValueError as e:
        print(e)
print(pwm, pwm.duty_ns())
try:
    pwm.duty_ns(30_000_000)
except ValueError as e:
    print(pwm)
pwm.deinit()
