# Timers: one-shot and periodic, by frequency and period, without drift.
import time
from krait import sim
from machine import Timer

sim.board(manual=True)
log = []


def tick(timer):
    log.append(time.ticks_us())


t = Timer(period=20, callback=tick)
print(t)
time.sleep_ms(65)
print(log)
t.deinit()
t.deinit()
time.sleep_ms(50)
print(len(log))

log.clear()
start = time.ticks_us()
t.init(mode=Timer.ONE_SHOT, period=30, callback=tick)
time.sleep_ms(100)
print([us - start for us in log])

log.clear()
start = time.ticks_us()
t.init(freq=3, callback=tick)
time.sleep_ms(1001)
print([us - start for us in log])

# freq goes before period; tick_hz is the unit of period.
log.clear()
start = time.ticks_us()
t.init(freq=100, period=1, callback=tick)
time.sleep_ms(21)
t.init(period=500, tick_hz=1_000_000, mode=Timer.ONE_SHOT, callback=tick)
time.sleep_ms(5)
print([us - start for us in log])

# A timer may stop itself, and a callback may start it anew.
n = [0]


def three_times(timer):
    n[0] += 1
    if n[0] == 3:
        timer.deinit()


t = Timer(-1, mode=Timer.PERIODIC, period=10, callback=three_times)
time.sleep_ms(100)
print(n)

# Numbered timers exist once.
first = Timer(0, period=10, callback=lambda t: print("never"))
second = Timer(0, period=10, callback=lambda t: print("second"))
time.sleep_ms(15)
second.deinit()

# Several at once come in the order of their times.
order = []
timers = [
    Timer(period=ms, mode=Timer.ONE_SHOT, callback=lambda t, ms=ms: order.append(ms))
    for ms in (7, 3, 5, 1)
]
time.sleep_ms(10)
print(order)

for keywords in ({"freq": 0}, {"period": 0}):
    try:
        Timer(**keywords)
    except ValueError as e:
        print(e)
try:
    Timer(-2)
except ValueError as e:
    print(e)
Timer(period=1, mode=Timer.ONE_SHOT)
time.sleep_ms(2)
