# __dict__ of an instance shows its attributes.
class C:
    k = 1

    def __init__(self):
        self.a = 1


c = C()
c.b = 2
print(sorted(c.__dict__.items()), "k" in C.__dict__, "a" in C.__dict__)
