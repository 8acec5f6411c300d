# Text on an OLED display over I2C; what it shows is read from the display.
import krait.sim as sim
sim.board({"devices": [{"type": "ssd1306", "i2c": 0, "name": "oled"}]}, manual=True)
from machine import I2C, Pin
import ssd1306

display = ssd1306.SSD1306_I2C(128, 64, I2C(0))
display.text("Hi!", 0, 0)
display.rect(40, 0, 5, 5, 1)
display.show()
rows = sim.device("oled").rows()
for row in rows[:8]:
    print("".join(row)[:48].replace(" ", "."))
print(sum(sum(1 for c in row if c not in " .") for row in rows))
display.fill(0)
display.show()
print(sum(sum(1 for c in row if c not in " .") for row in sim.device("oled").rows()))
