# schedule() calls a function soon.
import micropython
import time

done = []


def callback(arg):
    done.append(arg)


micropython.schedule(callback, 5)
for _ in range(100):
    time.sleep_ms(1)
    if done:
        break
print(done)
