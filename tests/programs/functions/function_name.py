# __name__ of functions, lambdas and classes.
def outer():
    def inner():
        pass

    return inner


def generator():
    yield


class C:
    def method(self):
        pass


print(outer.__name__, outer().__name__, (lambda: 0).__name__)
print(C.method.__name__, generator.__name__, C.__name__, int.__name__)
