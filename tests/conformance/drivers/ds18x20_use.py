# Two thermometers on one 1-Wire line.
import krait.sim as sim
sim.board(
    {"devices": [{"type": "ds18b20", "pin": "GP4", "serial": 1, "name": "in", "set": {"temperatureC": 21.5}}]},
    manual=True,
)
from machine import Pin
import onewire, ds18x20, time

bus = ds18x20.DS18X20(onewire.OneWire(Pin("GP4")))
roms = bus.scan()
print([rom.hex() for rom in roms])
for wanted in (21.5, -10.125, 85.0):
    sim.device("in").temperatureC = wanted
    bus.convert_temp()
    time.sleep_ms(750)
    print([bus.read_temp(rom) for rom in roms])
