# sizes: large=10
# A pattern with groups over that many MB of log lines.
import re
import sys
import time

SIZE = int(sys.argv[1]) * 1000000
lines = [
    "2024-05-%02d 12:%02d:%02d %s host%d app[%d]: request /item/%d took %d ms"
    % (i % 28 + 1, i % 60, i * 7 % 60, ("INFO", "WARN", "ERROR")[i % 3], i % 9, i, i * 3, i % 977)
    for i in range(1000)
]
lines = lines * (SIZE // sum([len(line) + 1 for line in lines]))
pattern = re.compile(r"(\d+)-(\d+)-(\d+) (\S+) (WARN|ERROR) (\w+) .* took (\d+) ms")
start = time.time()
found = 0
total = 0
for line in lines:
    m = pattern.match(line)
    if m:
        found += 1
        total += int(m.group(7))
end = time.time()
print(found, total)
print("time: %.6f" % (end - start))
