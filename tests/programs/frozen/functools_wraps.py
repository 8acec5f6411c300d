# wraps and update_wrapper: names, text, own attributes.
from functools import update_wrapper, wraps


def decorate(f):
    @wraps(f)
    def wrapper(*args, **kwds):
        "The wrapper's own text."
        print("before")
        return f(*args, **kwds)

    return wrapper


@decorate
def example(x):
    """What example does."""
    return x * 2


print(example(4), example.__name__, example.__doc__)
print(example.__wrapped__(5), example.__qualname__)


def source():
    pass


source.mark = 1
source.extra = "e"


def target():
    pass


target.mark = 0
print(update_wrapper(target, source) is target, target.mark, target.extra)


class Callable:
    pass


instance = update_wrapper(Callable(), source, assigned=("__name__", "nothing"))
print(instance.__name__, instance.mark, instance.__wrapped__ is source)
