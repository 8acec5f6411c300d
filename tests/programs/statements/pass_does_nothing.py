# pass stands where a statement is needed.
if True:
    pass
for _ in range(2):
    pass
while False:
    pass


def f():
    pass


class C:
    pass


try:
    pass
finally:
    pass
print(f(), C().__class__ is C)
