# sizes: large=100
# SHA-256 of that many MB, 1 MB at a time.
import binascii
import hashlib
import sys
import time

block = bytes(range(250)) * 4000
start = time.time()
h = hashlib.sha256()
for _ in range(int(sys.argv[1])):
    h.update(block)
digest = binascii.hexlify(h.digest())
end = time.time()
print(digest)
print("time: %.6f" % (end - start))
