# A decorator applied to an async function.
def run(f):
    def wrapper(*args):
        try:
            f(*args).send(None)
        except StopIteration as e:
            return e.value

    return wrapper


@run
async def add(a, b):
    return a + b


print(add(1, 2), add("x", "y"))
