# PWM by the kernel and by a thread, ADC by IIO.

import time
import world
from machine import ADC, PWM, Pin

pwm = PWM(Pin("GPIO18"), freq=1000, duty_u16=32768)
print(pwm, pwm.freq(), pwm.duty_u16(), pwm.duty_ns())
pwm.duty_ns(250000)
print(pwm.duty_ns(), pwm.duty_u16())
pwm.deinit()

soft = PWM(Pin("GPIO23"), freq=100, duty_u16=32768)
changes = 0
before = world.level(23)
end = time.ticks_add(time.ticks_ms(), 10000)
while changes < 10 and time.ticks_diff(end, time.ticks_ms()) > 0:
    now = world.level(23)
    if now != before:
        changes += 1
    before = now
print("changes", changes)
soft.deinit()

adc = ADC("mcp2221/voltage0")
print(adc, abs(adc.read_uv() - 564000) < 20000, 0 < adc.read_u16() < 65536)
