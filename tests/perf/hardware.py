# How fast the simulated board is from Python: toggles of a pin in a second, and how
# late callbacks come, in microseconds (median, worst of the rest but the last tenth).
import time
from machine import Pin, Timer

TOGGLES = 1_000_000


def report(name, value):
    print("%-34s %12s" % (name, value))


def toggles(name, f):
    f(TOGGLES // 10)
    best = min(f(TOGGLES) for _ in range(3))
    report(name, "%d/s" % (2 * TOGGLES * 1_000_000 // best))


def by_value(n):
    pin = Pin(2, Pin.OUT)
    start = time.ticks_us()
    for _ in range(n):
        pin.value(1)
        pin.value(0)
    return time.ticks_us() - start


def by_call(n):
    pin = Pin(2, Pin.OUT)
    start = time.ticks_us()
    for _ in range(n):
        pin(1)
        pin(0)
    return time.ticks_us() - start


def by_on_off(n):
    pin = Pin(2, Pin.OUT)
    start = time.ticks_us()
    for _ in range(n):
        pin.on()
        pin.off()
    return time.ticks_us() - start


def reads(n):
    pin = Pin(3, Pin.IN)
    start = time.ticks_us()
    for _ in range(n):
        pin.value()
        pin.value()
    return time.ticks_us() - start


def late(name, times):
    times.sort()
    report(name, "%d us, %d us" % (times[len(times) // 2], times[len(times) * 9 // 10]))


def edges():
    pin = Pin(4, Pin.OUT, value=0)
    times = []
    pin.irq(lambda p: times.append(time.ticks_us() - start))
    for n in range(2000):
        start = time.ticks_us()
        pin.toggle()
        while len(times) == n:
            pass
    late("edge to callback", times)


def timers(name, wait):
    times = []
    began = time.ticks_us()

    def tick(timer):
        times.append(time.ticks_us() - began - 5000 * (len(times) + 1))

    timer = Timer(period=5, callback=tick)
    while len(times) < 100:
        wait()
    timer.deinit()
    late(name, times)


toggles("pin.value(x)", by_value)
toggles("pin(x)", by_call)
toggles("pin.on(), pin.off()", by_on_off)
toggles("pin.value()", reads)
edges()
timers("timer to callback, sleeping", lambda: time.sleep_ms(100))
timers("timer to callback, computing", lambda: None)
