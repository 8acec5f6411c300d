# gmtime() gives the parts of a time.
import time

for t in (0, 86399, 951782400, 1000000000, 1700000000, 4102444800):
    print(tuple(time.gmtime(t))[:8])
