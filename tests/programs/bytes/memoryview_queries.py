# What a memoryview tells about itself, casts, membership.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


m = memoryview(bytearray(b"\x01\x02\x03\x04"))
print(bool(m), bool(memoryview(b"")), m.tolist(), m.tobytes())
print(m.shape, m.strides, m.contiguous, m.readonly, m.nbytes, m.format)
print(2 in m, 9 in m)
w = m.cast("H")
print(w.itemsize, len(w), w.tolist(), w.nbytes)
attempt(lambda: m[:3].cast("H"))
attempt(lambda: memoryview(5))
attempt(lambda: memoryview(b"a", x=1))
attempt(lambda: memoryview())
