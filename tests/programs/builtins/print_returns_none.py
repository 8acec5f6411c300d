# print() returns None and calls __str__.
class C:
    def __str__(self):
        return "C!"


print(print("inner"), C())
print([print("x")])
