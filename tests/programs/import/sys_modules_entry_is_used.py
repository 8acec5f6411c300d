# An object put into sys.modules is what an import gives.
import sys


class Fake:
    value = 42


sys.modules["fake_module"] = Fake
import fake_module
from fake_module import value

print(fake_module is Fake, value)
