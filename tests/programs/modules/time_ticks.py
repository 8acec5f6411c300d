# ticks_ms(), ticks_diff() and ticks_add().
import time

start = time.ticks_ms()
time.sleep_ms(20)
d = time.ticks_diff(time.ticks_ms(), start)
print(
    15 <= d < 2000, time.ticks_diff(time.ticks_add(start, 100), start),
    time.ticks_diff(start, time.ticks_add(start, 7)),
)
u = time.ticks_us()
time.sleep_us(500)
print(
    time.ticks_diff(time.ticks_us(), u) >= 400,
    isinstance(time.ticks_cpu(), int),
)
