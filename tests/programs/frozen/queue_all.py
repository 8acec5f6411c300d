# Queues of three orders, limits, and the errors.
import queue

q = queue.Queue(2)
q.put(1)
q.put(2)
print(q.full(), q.qsize(), q.empty())
for f in (lambda: q.put(3, block=False), lambda: q.put(3, timeout=0.01), lambda: q.put_nowait(3)):
    try:
        f()
    except queue.Full:
        print("Full")
print(q.get(), q.get(timeout=1))
try:
    q.get_nowait()
except queue.Empty:
    print("Empty")
q.task_done()
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as e:
    print(e)
for kind in (queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = kind()
    for item in (3, 1, 2):
        q.put(item)
    print(kind.__name__, [q.get() for _ in range(3)])
