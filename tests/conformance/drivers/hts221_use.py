# Humidity and temperature over I2C.
import krait.sim as sim
sim.board({"devices": [{"type": "hts221", "i2c": 0, "name": "air"}]}, manual=True)
from machine import I2C
import hts221

sensor = hts221.HTS221(I2C(0))
air = sim.device("air")
for humidity, temperature in ((40.0, 21.5), (75.0, 3.0)):
    air.humidityPercent = humidity
    air.temperatureC = temperature
    print("%.0f %% %.1f C" % (sensor.humidity(), sensor.temperature()))
