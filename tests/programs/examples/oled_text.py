import krait.sim as sim

sim.board({"devices": [{"type": "ssd1306", "i2c": 0, "name": "oled"}]}, manual=True)
exec(open("../../../examples/oled_text.py").read())
for row in sim.device("oled").rows()[::2]:
    print("".join(row).replace(" ", "."))
