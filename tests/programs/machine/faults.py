# What can go wrong with pins, and what programs are told.
import time
from krait import sim
from machine import ADC, I2S, CAN, I2CTarget, Pin, PWM

sim.board(manual=True)


def attempt(f, *args):
    try:
        print(f(*args))
    except (OSError, ValueError) as e:
        print(type(e).__name__, e)


sim.busy("GP21", "fan-control")
attempt(Pin(21).value)
sim.repair("GP21")
attempt(Pin(21).value)
sim.deny("GP6")
attempt(Pin, 6, Pin.OUT)

# The chip is unplugged while a callback waits for an edge.
p = Pin(3, Pin.IN)
p.irq(print)
p.value()
sim.unplug("gpiochip0")
time.sleep_ms(1)
attempt(p.value)
sim.repair("gpiochip0")
attempt(p.value)

# More edges than the kernel keeps.
count = [0]
burst = Pin(7, Pin.OUT, value=0)
irq = burst.irq(lambda p: count.__setitem__(0, count[0] + 1))
from machine import disable_irq, enable_irq

state = disable_irq()
for _ in range(5000):
    burst(1)
    burst(0)
enable_irq(state)
time.sleep_ms(1)
print(count[0], irq.lost(), count[0] + irq.lost())

for name in (I2S, CAN, I2CTarget):
    attempt(name, 0)
attempt(PWM, 99)
attempt(ADC, "A9")
