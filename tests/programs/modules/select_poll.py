# Waiting for pipes: poll, modify, unregister.
import os
import select

r, w = os.pipe()
p = select.poll()
p.register(r, select.POLLIN)
p.register(w, select.POLLOUT)
print(p.poll(0) == [(w, select.POLLOUT)])
os.write(w, b"x")
print(sorted(p.poll(1000)) == sorted([(r, select.POLLIN), (w, select.POLLOUT)]))
p.modify(w, 0)
print(p.poll(-1) == [(r, select.POLLIN)])
p.unregister(w)
os.read(r, 1)
print(p.poll(1))
os.close(w)
print(p.poll(1000) == [(r, select.POLLHUP)])
try:
    p.modify(999, select.POLLIN)
except OSError as e:
    print("OSError", e.errno)
os.close(r)
print(p.poll(0) == [(r, select.POLLNVAL)] if hasattr(select, "POLLNVAL") else True)
