# Attributes of instances and of the class.
class C:
    shared = 1


a, b = C(), C()
a.own = 2
print(a.shared, a.own, b.shared, hasattr(b, "own"))
C.shared = 5
a.shared = 6
print(a.shared, b.shared, C.shared)
del a.shared
print(a.shared)
C.late = "late"
print(b.late)
