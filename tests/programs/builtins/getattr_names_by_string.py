# Attributes with computed names.
class C:
    pass


c = C()
for i in range(5):
    setattr(c, "field_%d" % i, i * i)
print(
    [getattr(c, "field_" + str(i)) for i in range(5)], sorted(c.__dict__),
    sum(c.__dict__.values()),
)
setattr(C, "method", lambda self: self.field_2)
print(c.method(), getattr(c, "method")())
