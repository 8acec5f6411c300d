# Several thermometers on one wire are told apart by their codes.
import krait.sim as sim

sim.board(manual=True)
import time
from machine import Pin
import ds18x20, onewire

wire = onewire.OneWire(Pin(4))
print(wire.reset(), wire.scan())
try:
    wire.reset(True)
except onewire.OneWireError as e:
    print("OneWireError:", e)
sim.furnish({"devices": [{"type": "ds18b20", "name": "one", "pin": 4, "serial": 5}]})
one = sim.device("one")
bus = ds18x20.DS18X20(wire)
roms = bus.scan()
print([rom.hex() for rom in roms], [wire.crc8(rom) for rom in roms])
for celsius in (21.5, -0.5, -55.0, 125.0):
    one.temperature_c = celsius
    bus.convert_temp()
    time.sleep_ms(750)
    print([bus.read_temp(rom) for rom in roms])
