print("init of pkg.first")
value = 1


def get():
    return value
