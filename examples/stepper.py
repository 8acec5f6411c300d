"""Turns a stepper motor (28BYJ-48 with a ULN2003) one turn forth and one back.

Its four coils are switched in eight half steps; 4096 of them are a turn. This
program makes an eighth of a turn, to be done soon.
"""

from machine import Pin
from time import sleep_ms

HALF_STEPS = (0b0001, 0b0011, 0b0010, 0b0110, 0b0100, 0b1100, 0b1000, 0b1001)


class Stepper:
    def __init__(self, *pins):
        self.coils = [Pin(pin, Pin.OUT, value=0) for pin in pins]
        self.position = 0

    def show(self, bits):
        for number, coil in enumerate(self.coils):
            coil(bits >> number & 1)

    def move(self, steps, delay_ms=1):
        direction = 1 if steps > 0 else -1
        for _ in range(abs(steps)):
            self.position += direction
            self.show(HALF_STEPS[self.position % 8])
            sleep_ms(delay_ms)

    def release(self):
        self.show(0)


motor = Stepper(10, 11, 12, 13)
motor.move(512)
print("at", motor.position)
motor.move(-512)
print("at", motor.position)
motor.release()
