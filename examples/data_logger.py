"""Logs a voltage and the board's temperature to a CSV file, once in a second.

The file's name may be given on the command line.
"""

import sys
from machine import ADC, RTC, Timer
from time import sleep_ms

SAMPLES = 5

path = sys.argv[1] if len(sys.argv) > 1 else "log.csv"
knob = ADC(26)
chip = ADC(ADC.CORE_TEMP)
rtc = RTC()
rows = []


def sample(timer):
    year, month, day, _, hour, minute, second, _ = rtc.datetime()
    # The formula of the Pico's data sheet.
    celsius = 27 - (chip.read_uv() / 1e6 - 0.706) / 0.001721
    rows.append(
        "%04d-%02d-%02d %02d:%02d:%02d,%.3f,%.1f"
        % (year, month, day, hour, minute, second, knob.read_uv() / 1e6, celsius)
    )


timer = Timer(period=1000, callback=sample)
with open(path, "w") as file:
    print("time,volts,celsius", file=file)
    written = 0
    while written < SAMPLES:
        sleep_ms(100)
        while rows:
            print(rows.pop(0), file=file)
            written += 1
timer.deinit()
print(written, "rows in", path)
