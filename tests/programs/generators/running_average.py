# State is kept between sends.
def average():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


g = average()
next(g)
print([g.send(x) for x in (10, 20, 30, 0)])
