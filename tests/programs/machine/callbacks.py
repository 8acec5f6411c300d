# Callbacks run between a program's steps, never inside each other; what they raise is
# printed, and the program goes on.
import machine
import micropython
import time
from krait import sim
from machine import Pin, Timer

sim.board(manual=True)


def failing(timer):
    raise ValueError("in a callback")


Timer(mode=Timer.ONE_SHOT, period=5, callback=failing)
time.sleep_ms(10)
print("goes on")

# Two timers at once; one waits inside its callback.
log = []


def slow(timer):
    log.append("slow begins")
    time.sleep_ms(30)
    log.append("slow ends")


Timer(mode=Timer.ONE_SHOT, period=10, callback=slow)
Timer(mode=Timer.ONE_SHOT, period=20, callback=lambda t: log.append("other"))
time.sleep_ms(60)
print(log)

# Scheduled callbacks take their turn.
Timer(
    mode=Timer.ONE_SHOT,
    period=1,
    callback=lambda t: micropython.schedule(lambda x: log.append(x), "scheduled"),
)
time.sleep_ms(5)
print(log[-1])

# While interrupts are disabled they wait.
log.clear()
Timer(mode=Timer.ONE_SHOT, period=5, callback=lambda t: log.append(time.ticks_ms()))
start = time.ticks_ms()
state = machine.disable_irq()
inner = machine.disable_irq()
time.sleep_ms(20)
machine.enable_irq(inner)
print(log)
machine.enable_irq(state)
time.sleep_ms(0)
print([ms - start for ms in log])

# A busy loop is interrupted too.
done = []
Timer(mode=Timer.ONE_SHOT, period=3, callback=lambda t: done.append(1))
button = Pin(3, Pin.IN)
while not done:
    button()
print("done")
sim.board()
done.clear()
Timer(mode=Timer.ONE_SHOT, period=3, callback=lambda t: done.append(1))
while not done:
    pass
print("done in real time")


def leave(timer):
    raise SystemExit(3)


Timer(mode=Timer.ONE_SHOT, period=1, callback=leave)
while True:
    pass
