"""Turns a servo on GP16 to some angles.

A servo wants a pulse every 20 ms, whose length is the angle: 0.5 ms to 2.5 ms for
180 degrees.
"""

from machine import PWM, Pin
from time import sleep_ms


class Servo:
    def __init__(self, pin, shortest_us=500, longest_us=2500):
        self.shortest_us = shortest_us
        self.longest_us = longest_us
        self.pwm = PWM(pin, freq=50)

    def turn(self, degrees):
        span = self.longest_us - self.shortest_us
        self.pwm.duty_ns((self.shortest_us + span * degrees // 180) * 1000)


servo = Servo(Pin(16))
for degrees in (0, 45, 90, 135, 180, 90):
    servo.turn(degrees)
    print("%3d degrees: %d us" % (degrees, servo.pwm.duty_ns() // 1000))
    sleep_ms(400)
servo.pwm.deinit()
