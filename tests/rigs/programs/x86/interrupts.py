# Interrupts: edges, debounce, levels, while waiting and while computing.

import micropython
import time
import world
from machine import Pin, disable_irq, enable_irq

LINE = 17
world.drive(LINE, 0)
drive = world.Drive(LINE)
pin = Pin("GPIO17", Pin.IN)
seen = []


def note(pin):
    seen.append((pin.irq().flags(), pin.value()))


def move(level, is_news):
    # A handler that is late must still find the level of its edge.
    before = len(seen)
    drive(level)
    end = time.ticks_add(time.ticks_ms(), 20000 if is_news else 20)
    while len(seen) == before and time.ticks_diff(end, time.ticks_ms()) > 0:
        time.sleep_ms(1)


def pulses(count, news):
    for i in range(count):
        move(1, news & Pin.IRQ_RISING)
        move(0, news & Pin.IRQ_FALLING)


pin.irq(note, Pin.IRQ_RISING | Pin.IRQ_FALLING)
pulses(2, Pin.IRQ_RISING | Pin.IRQ_FALLING)
print("both", seen)

# The kernel's time of an edge is within the call that made it, but for what two
# clocks can be compared to.
CLOCKS_NS = 50000
seen.clear()
before = time.monotonic_ns()
drive(1)
after = time.monotonic_ns()
while not seen:
    time.sleep_ms(1)
stamp = pin.irq().timestamp_ns()
is_within = before - CLOCKS_NS <= stamp <= after + CLOCKS_NS
print("timestamp", is_within or (before, stamp, after))
move(0, Pin.IRQ_FALLING)

seen.clear()
pin.irq(note, Pin.IRQ_RISING)
pulses(3, Pin.IRQ_RISING)
print("rising", seen)

seen.clear()
pin.irq(lambda pin: micropython.schedule(note, pin), Pin.IRQ_FALLING, hard=True)
pulses(2, Pin.IRQ_FALLING)
print("scheduled", seen)

# While the program computes.
count = 0


def add(pin):
    global count
    count += 1


pin.irq(add, Pin.IRQ_RISING)
drive(1)
turns = 0
end = time.ticks_add(time.ticks_ms(), 20000)
while count == 0 and time.ticks_diff(end, time.ticks_ms()) > 0:
    turns += 1
print("computing", count)
drive(0)

# Not while interrupts are disabled.
state = disable_irq()
drive(1)
time.sleep_ms(100)
print("disabled", count)
enable_irq(state)
time.sleep_ms(0)
print("enabled", count)
drive(0)

# A bouncing button.
count = 0
pin.irq(add, Pin.IRQ_RISING, debounce=30)
for i in range(5):
    drive(1)
    drive(0)
drive(1)
time.sleep_ms(200)
print("debounced", count)
drive(0)
time.sleep_ms(100)

# A level calls again and again.
count = 0
pin.irq(add, Pin.IRQ_HIGH_LEVEL)
time.sleep_ms(20)
print("low", count)
drive(1)
end = time.ticks_add(time.ticks_ms(), 20000)
while count < 3 and time.ticks_diff(end, time.ticks_ms()) > 0:
    time.sleep_ms(1)
print("high", count >= 3)
drive(0)

# An exception in a handler is printed, and the program goes on.
def fail(pin):
    raise ValueError("in a handler")


pin.irq(fail, Pin.IRQ_RISING)
drive(1)
time.sleep_ms(100)
print("goes on")
pin.irq(None)
drive(0)
time.sleep_ms(20)
print("silent")
