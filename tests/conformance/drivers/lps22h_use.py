# Pressure and temperature over I2C.
import krait.sim as sim
sim.board({"devices": [{"type": "lps22h", "i2c": 0, "name": "air"}]}, manual=True)
from machine import I2C
import lps22h

sensor = lps22h.LPS22H(I2C(0))
air = sim.device("air")
for pressure, temperature in ((1013.25, 21.5), (950.0, -5.25)):
    air.pressureHpa = pressure
    air.temperatureC = temperature
    print("%.2f hPa %.2f C %.0f m" % (sensor.pressure(), sensor.temperature(), sensor.altitude()))
