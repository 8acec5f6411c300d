# The world warms up while the example measures.
import krait.sim as sim

sim.board({"devices": [{"type": "tmp102", "i2c": 0, "address": 72, "name": "air"}]}, manual=True)
air = sim.device("air")
for second, celsius in enumerate((20, 21.5, -3.25, 30.0625, 25)):
    sim.after(max(0, 1000 * second - 500), lambda c=celsius: setattr(air, "temperature_c", c))
sim.advance(1)
exec(open("../../../examples/thermometer.py").read())
