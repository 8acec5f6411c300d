# Faults of buses: the number, and what there is to do.

from machine import I2C, SPI, UART, Pin, SoftI2C


def attempt(what, use):
    try:
        use()
        print(what, "no error")
    except (OSError, ValueError) as error:
        text = str(error)
        number = error.errno if isinstance(error, OSError) else "-"
        print(what, number, text[text.find("Cannot") :].rstrip("')"))


bus = I2C(0)
attempt("nak", lambda: bus.readfrom(0x33, 1))
attempt("timeout", lambda: bus.readfrom(0x60, 1))
attempt("timeout", lambda: bus.readfrom_mem(0x60, 0, 1))
# The bus is as good as before.
bus.writeto_mem(0x50, 0, b"ok")
print(bus.readfrom_mem(0x50, 0, 2))

# A bus that is made of two lines, whose clock does not rise: the simulated chip
# keeps an open-drain line where it was.
soft = SoftI2C(scl=Pin(20), sda=Pin(21), freq=10000, timeout=2000)
Pin(20, Pin.OPEN_DRAIN, value=0)
attempt("clock held", lambda: soft.readfrom(0x33, 1))

attempt("no bus", lambda: I2C(9))
attempt("no controller", lambda: SPI(7))
attempt("no port", lambda: UART(9))
attempt("no pin", lambda: Pin("GPOI17"))
attempt("busy", lambda: Pin(5).value())
