# Shortest paths with a heap.
import heapq

graph = {"a": {"b": 4, "c": 1}, "b": {"d": 1}, "c": {"b": 2, "d": 5}, "d": {}}
dist, heap = {}, [(0, "a")]
while heap:
    d, node = heapq.heappop(heap)
    if node not in dist:
        dist[node] = d
        for n, w in graph[node].items():
            heapq.heappush(heap, (d + w, n))
print(sorted(dist.items()))
