# A user without rights: the error says what is missing.

from machine import I2C, Pin

for use in (lambda: Pin("GPIO22", Pin.OUT), lambda: I2C(0)):
    try:
        use()
        print("no error")
    except OSError as error:
        print("OSError", error.errno, error)
