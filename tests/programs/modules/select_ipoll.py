# ipoll and streams written in Python, which are asked through ioctl: MicroPython's.
import io
import micropython
import select


class Stream(io.IOBase):
    def __init__(self):
        self.state = 0
        self.asked = []

    def ioctl(self, request, argument):
        self.asked.append((request, argument))
        if request == 4:
            return 0
        if request == 3:
            return self.state & argument
        return -22


s = Stream()
p = select.poll()
p.register(s, select.POLLIN)
print(p.poll(0))
s.state = select.POLLIN | select.POLLOUT
print(p.poll(0)[0][0] is s, p.poll(0)[0][1])
print([events for _, events in p.ipoll(0)])
print([events for _, events in p.ipoll(0, 1)], [1 for _ in p.ipoll(0)])
p.modify(s, select.POLLOUT)
print([events for _, events in p.ipoll(10)])
print((3, 1) in s.asked)
ring = micropython.RingIO(8)
q = select.poll()
q.register(ring, select.POLLIN)
print(q.poll(0))
ring.write(b"x")
print([(o is ring, events) for o, events in q.poll(10)])
try:
    q.register(object(), select.POLLIN)
except OSError as e:
    print("OSError", e)
