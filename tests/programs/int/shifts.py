# Shifts of positive and negative integers by small and big amounts.
for x in (1, 5, -1, -5, 0, 255):
    print(x << 0, x << 1, x << 31, x << 32, x << 100)
    print(x >> 0, x >> 1, x >> 31, x >> 32, x >> 100)
big = 10**30
print(
    big << 10, big >> 10, -big >> 10, big >> 99, -big >> 99, big >> 1000,
    -big >> 1000,
)
