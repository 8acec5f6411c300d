# A for loop falls back to __getitem__ until IndexError.
class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i


for n in Squares():
    print(n)
print(list(Squares()), 9 in Squares())
