# int() asks __int__.
class C:
    def __int__(self):
        return 42


print(int(C()))


class Bad:
    pass


try:
    int(Bad())
except TypeError:
    print("TypeError")
