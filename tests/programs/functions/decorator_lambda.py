# A lambda or a conditional may be a decorator.
@lambda f: f.__name__
def first():
    pass


@len if first else str
@lambda f: f.__name__ * 2
def second():
    pass


print(first, second)
