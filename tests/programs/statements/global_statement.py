# global makes assignments in a function store in the module.
counter = 0


def bump():
    global counter, created
    counter += 1
    created = "made in bump"


bump()
bump()
print(counter, created)


def remove():
    global created
    del created


remove()
print("created" in globals())
