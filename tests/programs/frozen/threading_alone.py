# What one thread can do alone.
import threading

lock = threading.Lock()
with lock:
    print(lock.locked(), lock.acquire(False), lock.acquire(timeout=0.01))
print(lock.locked())
try:
    lock.release()
except RuntimeError as e:
    print(e)
r = threading.RLock()
with r, r:
    print("twice")
e = threading.Event()
print(e.is_set(), e.wait(0.01))
e.set()
print(e.wait())
s = threading.BoundedSemaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False))
s.release(2)
try:
    s.release()
except ValueError as error:
    print(error)
c = threading.Condition()
with c:
    print(c.wait(0.01), c.wait_for(lambda: 5))
    c.notify_all()
data = threading.local()
data.x = 1
print(data.x, hasattr(data, "y"))
print(threading.current_thread() is threading.main_thread(), threading.main_thread().name, threading.active_count())
t = threading.Thread(target=print, name="worker", daemon=True)
print(t.name, t.daemon, t.is_alive())
try:
    t.join()
except RuntimeError as error:
    print(error)
