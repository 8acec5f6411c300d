# DHT11 and DHT22, and a pin where neither is.
import krait.sim as sim

sim.board(
    {
        "devices": [
            {"type": "dht", "kind": "dht22", "pin": 4, "name": "outside"},
            {"type": "dht", "kind": "dht11", "pin": 5, "name": "inside"},
        ]
    },
    manual=True,
)
from machine import Pin
import dht

outside, inside = dht.DHT22(Pin(4)), dht.DHT11(Pin(5))
for humidity, celsius in ((40.5, 21.5), (99.9, -12.3)):
    sim.device("outside").humidity_percent = humidity
    sim.device("outside").temperature_c = celsius
    outside.measure()
    print("%.1f %.1f" % (outside.humidity(), outside.temperature()))
sim.device("inside").humidity_percent = 55
sim.device("inside").temperature_c = 23
inside.measure()
print(inside.humidity(), inside.temperature())
try:
    dht.DHT22(Pin(6)).measure()
except OSError as e:
    print(e)
