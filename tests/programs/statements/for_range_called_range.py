# range may be rebound to something else before a loop.
def range(n):
    return ["mine"] * n


for x in range(2):
    print(x)
