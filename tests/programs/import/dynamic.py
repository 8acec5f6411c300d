# A module with its own __getattr__.
real = "real"


def __getattr__(name):
    if name == "bad":
        raise AttributeError(name)
    return "made " + name
