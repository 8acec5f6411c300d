# heappush(), heappop() and heapify().
import heapq

h = []
for x in (5, 1, 4, 1, 3, 9, 2):
    heapq.heappush(h, x)
print(h[0], [heapq.heappop(h) for _ in range(len(h))], h)
a = [(3, "c"), (1, "a"), (2, "b")]
heapq.heapify(a)
print([heapq.heappop(a)[1] for _ in range(3)])
try:
    heapq.heappop([])
except IndexError:
    print("IndexError")
