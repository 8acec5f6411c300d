# float() asks __float__ and complex() asks __complex__.
class F:
    def __float__(self):
        return 2.5


class C:
    def __complex__(self):
        return 1 + 2j


for f, x in ((float, F()), (complex, C()), (float, C())):
    try:
        print(f(x))
    except TypeError as e:
        print("TypeError", e)
