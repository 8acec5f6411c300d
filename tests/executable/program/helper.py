def greet(name):
    return "hello " + name


def fail():
    raise ValueError("on purpose")
