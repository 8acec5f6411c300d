# The same display over SPI.
import krait.sim as sim
sim.board(
    {"devices": [{"type": "ssd1306", "spi": 0, "cs": "GP5", "pins": {"dc": "GP6"}, "name": "oled"}]},
    manual=True,
)
from machine import SPI, Pin
import ssd1306

display = ssd1306.SSD1306_SPI(128, 64, SPI(0), Pin("GP6"), Pin("GP7"), Pin("GP5"))
display.text("Hi!", 0, 0)
display.show()
for row in sim.device("oled").rows()[:8]:
    print("".join(row)[:24].replace(" ", "."))
