import json
import krait.sim as sim

sim.board(json.load(open("../../../examples/spi_eeprom.json")), manual=True)
exec(open("../../../examples/spi_eeprom.py").read())
print(bytes(sim.device("memory").data)[16:72])
