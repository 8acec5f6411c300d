# __getattr__ also supplies methods, and exceptions pass through.
class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        return getattr(self.target, name)


p = Proxy([3, 1, 2])
p.append(0)
p.sort()
print(p.target, p.index(2))
try:
    p.missing
except AttributeError:
    print("AttributeError")
