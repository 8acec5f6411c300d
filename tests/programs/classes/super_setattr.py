# Operators and object methods can be reached through super().
class A:
    def __init__(self):
        self.log = []

    def __setattr__(self, name, value):
        super().__setattr__(name, value)
        if name != "log":
            self.log.append(name)


a = A()
a.x = 1
a.y = 2
print(a.log, a.x, a.y)
