# Times are numbers that do not run backwards.
import time

a = time.time()
time.sleep(0.01)
b = time.time()
print(
    b > a, b - a < 5, type(a).__name__, time.time_ns() > 10**18,
    len(time.localtime()) == 9 or len(time.localtime()),
)
