# The methods of bytearray that lists have too.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


b = bytearray(b"hello")
b.insert(0, 65)
b.insert(-1, 66)
b.insert(99, 67)
print(b == b"AhellBoC", len(b))
print(b.pop(), b.pop(0), b.pop(-2), bytes(b))
b.remove(ord("l"))
print(bytes(b))
attempt(lambda: b.remove(1))
b.reverse()
print(bytes(b), b.copy() == b)
attempt(lambda: b.pop(9))
b.clear()
print(len(b))
attempt(lambda: b.pop())
attempt(lambda: hash(b))
