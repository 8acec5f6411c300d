# sizes: large=100
# A file of that many MB, read by lines.
import os
import sys
import time

SIZE = int(sys.argv[1]) * 1000000
name = "/tmp/krait_bench_lines.txt"
line = "2024-05-01 12:00:00 INFO host app[17]: request /item/42 took 12 ms\n"
with open(name, "w") as f:
    block = line * 1000
    for _ in range(SIZE // len(block)):
        f.write(block)
start = time.time()
count = 0
length = 0
with open(name) as f:
    for line in f:
        count += 1
        length += len(line)
end = time.time()
if hasattr(os, "unlink"):
    os.unlink(name)
else:
    os.remove(name)
print(count, length)
print("time: %.6f" % (end - start))
