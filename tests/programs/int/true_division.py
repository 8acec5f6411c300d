# True division gives the nearest float, also for big operands.
print(1 / 3, 7 / 2, -7 / 2, 6 / 3, 0 / 5, 2**53 / 1, (2**53 + 2) / 2)
print(10**20 / 10**19, 10**30 / 3, 10**300 / 10**299, 1 / 10**20)
