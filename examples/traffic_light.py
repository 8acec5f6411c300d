"""A traffic light for a crossing: a state machine whose clock is a timer.

Red, amber and green on GP18, GP19 and GP20; a button for people on foot on GP21.
"""

from machine import Pin, Timer
from time import sleep_ms

RED, AMBER, GREEN = Pin(18, Pin.OUT), Pin(19, Pin.OUT), Pin(20, Pin.OUT)
BUTTON = Pin(21, Pin.IN, Pin.PULL_UP)

# State: the lamps that are lit, how long, and what comes then.
STATES = {
    "go": ((GREEN,), 1000, "stopping"),
    "stopping": ((AMBER,), 300, "stop"),
    "stop": ((RED,), 1500, "starting"),
    "starting": ((RED, AMBER), 200, "go"),
}


class TrafficLight:
    def __init__(self):
        self.timer = Timer(-1)
        self.changes = 0
        self.asked = False
        BUTTON.irq(self.ask, Pin.IRQ_FALLING, debounce=5)
        self.enter("stop")

    def enter(self, name):
        self.name = name
        self.changes += 1
        lamps, duration, _ = STATES[name]
        for lamp in (RED, AMBER, GREEN):
            lamp(lamp in lamps)
        print(name)
        # Who waits to cross gets a longer red.
        if name == "stop" and self.asked:
            self.asked = False
            duration += 1000
        self.timer.init(
            mode=Timer.ONE_SHOT, period=duration, callback=self.next
        )

    def next(self, timer):
        self.enter(STATES[self.name][2])

    def ask(self, pin):
        print("somebody wants to cross")
        self.asked = True


light = TrafficLight()
while light.changes < 9:
    sleep_ms(50)
light.timer.deinit()
