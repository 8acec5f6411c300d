# Without __contains__ membership iterates, or uses __getitem__.
class I:
    def __iter__(self):
        print("iter")
        return iter([1, 2, 3])


class G:
    def __getitem__(self, i):
        print("get", i)
        if i > 2:
            raise IndexError
        return i * 10


print(2 in I(), 5 in I())
print(10 in G(), 99 in G())
