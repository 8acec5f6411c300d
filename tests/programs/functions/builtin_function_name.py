# __name__ of built-in functions and bound methods.
class C:
    def method(self):
        pass


print(len.__name__, print.__name__, [].append.__name__, C().method.__name__)
