import json
import krait.sim as sim

sim.board(json.load(open("../../../examples/neopixel_chase.json")), manual=True)
exec(open("../../../examples/neopixel_chase.py").read())
print(sim.device("ring").pixels())
