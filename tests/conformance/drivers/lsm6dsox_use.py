# Acceleration and rotation over I2C.
import krait.sim as sim
sim.board({"devices": [{"type": "lsm6dsox", "i2c": 0, "name": "imu"}]}, manual=True)
from machine import I2C
import lsm6dsox

sensor = lsm6dsox.LSM6DSOX(I2C(0))
imu = sim.device("imu")
for accel, gyro in (([0, 0, 1], [0, 0, 0]), ([0.5, -0.25, 0.75], [10, -20, 30])):
    imu.accel = accel
    imu.gyro = gyro
    print(["%.2f" % v for v in sensor.accel()], ["%.1f" % v for v in sensor.gyro()])
