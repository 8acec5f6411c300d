# sizes: large=1000000
# sorted() of so many ints, floats and texts.
import sys
import time

COUNT = int(sys.argv[1])
x = 12345
ints = []
for _ in range(COUNT):
    x = (x * 1103515245 + 12345) & 0x7FFFFFFF
    ints.append(x)
floats = [v / 7 for v in ints[: COUNT // 4]]
texts = [str(v) for v in ints[: COUNT // 4]]
start = time.time()
a = sorted(ints)
b = sorted(floats, reverse=True)
c = sorted(texts)
d = sorted(ints[: COUNT // 4], key=lambda v: -v)
end = time.time()
print(a[0], a[-1], c[0], c[-1], d[0], b[0] > b[-1])
print("time: %.6f" % (end - start))
