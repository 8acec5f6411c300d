# Nested sequence patterns.
def area(shape):
    match shape:
        case ["point", [x, y]]:
            return 0
        case ["box", [x1, y1], [x2, y2]]:
            return (x2 - x1) * (y2 - y1)
        case ["many", *shapes]:
            return sum(area(s) for s in shapes)


print(
    area(["point", (1, 2)]), area(["box", [0, 0], [2, 3]]),
    area(["many", ["box", (0, 0), (1, 1)], ["box", (0, 0), (2, 2)]]),
    area(["what"]),
)
