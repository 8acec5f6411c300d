# Analogue inputs and outputs.
from krait import sim
from machine import ADC, DAC, Pin

sim.board(manual=True)
sim.volts(26, 1.65)
adc = ADC(26)
print(adc, adc.read_u16(), adc.read_uv(), adc.read())
print(ADC(Pin(26)).read_u16(), ADC(0).read_u16(), ADC("A0").read_u16())
sim.volts(26, 5)
print(adc.read_u16(), adc.read())
adc.width(ADC.WIDTH_9BIT)
adc.atten(ADC.ATTN_11DB)
print(adc.read())

# The Pico's inner temperature sensor, with the formula of its data sheet.
volts = ADC(ADC.CORE_TEMP).read_uv() / 1e6
print(round(27 - (volts - 0.706) / 0.001721, 1))

dac = DAC(Pin(28))
sim.wire(27, 28)
for value in (0, 128, 255):
    dac.write(value)
    print(value, round(sim.voltage(28), 2), ADC(27).read_u16())
try:
    dac.write(256)
except ValueError as e:
    print(e)
dac.deinit()
knob = sim.connect({"type": "potentiometer", "name": "knob", "pin": 29})
knob.turn_to(0.25)
print(ADC(29).read_u16())
