# Pulses: measured, and sent.
import machine
import time
from krait import sim
from machine import Pin, time_pulse_us

sim.board(manual=True)
p = Pin(3, Pin.IN)
for ms, level in ((1, 1), (3, 0)):
    sim.after(ms, sim.drive, 3, level)
print(time_pulse_us(p, 1))
print(time_pulse_us(p, 1, 500))
sim.drive(3, 1)
print(time_pulse_us(p, 1, 500))
sim.drive(3, 0)

# An ultrasonic ranger, as drivers for it are written.
ranger = sim.connect(
    {"type": "hc-sr04", "pins": {"trigger": 10, "echo": 11}, "set": {"distanceMm": 343}}
)
trigger = Pin(10, Pin.OUT, value=0)
echo = Pin(11, Pin.IN)


def distance_mm():
    trigger.on()
    time.sleep_us(10)
    trigger.off()
    return round(time_pulse_us(echo, 1, 30000) * 0.343 / 2)


print(distance_mm())
ranger.distance_mm = 100
print(distance_mm())

# Bits as pulses of two lengths: three LEDs of a strip.
strip = sim.connect({"type": "ws2812", "pin": 12, "chips": 3})
data = bytes(range(1, 10))
machine.bitstream(Pin(12, Pin.OUT), 0, (400, 850, 800, 450), data)
time.sleep_ms(1)
print(strip.pixels())
try:
    machine.bitstream(Pin(12), 1, (400, 850, 800, 450), data)
except ValueError as e:
    print(e)

# A sensor for humidity.
sensor = sim.connect(
    {"type": "dht", "kind": "dht22", "pin": 13, "set": {"temperatureC": 21.5, "humidityPercent": 40.5}}
)
buffer = bytearray(5)
machine.dht_readinto(Pin(13), buffer)
print(buffer[0] << 8 | buffer[1], buffer[2] << 8 | buffer[3], sum(buffer[:4]) & 0xFF == buffer[4])
try:
    machine.dht_readinto(Pin(14), buffer)
except OSError as e:
    print(e)
