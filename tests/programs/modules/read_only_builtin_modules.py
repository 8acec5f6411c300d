# Attributes of built-in modules cannot be changed.
import math as m

for source in ("m.pi = 3", "m.new = 1", "del m.pi"):
    try:
        exec(source)
        print(source, "accepted")
    except AttributeError as e:
        print(source, e)
