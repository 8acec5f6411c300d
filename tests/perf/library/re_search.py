# sizes: large=10
# A word near the end of each line, searched for in that many MB.
import re
import sys
import time

SIZE = int(sys.argv[1]) * 1000000
line = "2024-05-01 12:00:00 INFO host app[17]: request /item/42 took 12 ms status=200"
lines = [line] * (SIZE // (len(line) + 1))
pattern = re.compile("status=([0-9]+)")
start = time.time()
found = 0
for line in lines:
    if pattern.search(line).group(1) == "200":
        found += 1
end = time.time()
print(found)
print("time: %.6f" % (end - start))
