# Humidity and temperature by the lengths of pulses.
import krait.sim as sim
sim.board({"devices": [{"type": "dht", "pin": "GP4", "kind": "dht22", "name": "air"}]}, manual=True)
from machine import Pin
import dht

sensor = dht.DHT22(Pin("GP4"))
air = sim.device("air")
for humidity, temperature in ((40.5, 21.5), (75.0, -3.5)):
    air.humidityPercent = humidity
    air.temperatureC = temperature
    sensor.measure()
    print(sensor.humidity(), sensor.temperature())
