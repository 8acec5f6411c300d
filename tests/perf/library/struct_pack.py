# sizes: large=1000000
# So many records packed into a buffer and taken apart.
import struct
import sys
import time

COUNT = int(sys.argv[1])
buffer = bytearray(64)
start = time.time()
total = 0
for i in range(COUNT):
    struct.pack_into("<IHhf", buffer, 4, i, i & 0xFFFF, -7, 0.5)
    packed = struct.pack(">BIq", i & 255, i, -i)
    a, b, c = struct.unpack(">BIq", packed)
    total += a + b + c
end = time.time()
print(total, struct.unpack_from("<IHhf", buffer, 4))
print("time: %.6f" % (end - start))
