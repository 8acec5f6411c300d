# Rows of a nested list changed in place.
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
grid[1][-1] += 7
grid[0], grid[1] = grid[1], grid[0]
for row in grid:
    row.append(sum(row))
print(grid, [list(c) for c in zip(*grid)], sum(grid, []))
