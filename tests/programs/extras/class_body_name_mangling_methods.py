# Mangled methods and class attributes.
class C:
    __n = 5

    def __hidden(self):
        return self.__n

    def show(self):
        return self.__hidden() + C.__n


print(C().show(), C._C__n, hasattr(C, "__hidden"))
