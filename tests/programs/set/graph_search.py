# A breadth-first search with sets.
graph = {1: {2, 3}, 2: {4}, 3: {4, 5}, 4: {6}, 5: {6}, 6: set(), 7: {1}}
reached, frontier = {1}, {1}
steps = 0
while frontier:
    frontier = {n for f in frontier for n in graph[f]} - reached
    reached |= frontier
    steps += 1
print(sorted(reached), steps, sorted(set(graph) - reached))
