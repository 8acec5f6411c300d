# Humidity and temperature over I2C, of a sensor without registers.
import krait.sim as sim
sim.board({"devices": [{"type": "hs3003", "i2c": 0, "name": "air"}]}, manual=True)
from machine import I2C
import hs3003

sensor = hs3003.HS3003(I2C(0))
air = sim.device("air")
for humidity, temperature in ((40.0, 21.5), (75.0, -3.0)):
    air.humidityPercent = humidity
    air.temperatureC = temperature
    print("%.0f %% %.1f C" % (sensor.humidity(), sensor.temperature()))
