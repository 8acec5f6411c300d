# __index__ makes an object usable as index, bound and count.
class I:
    def __index__(self):
        return 2


print([1, 2, 3][I()], "abc"[I()], list(range(I())), hex(I()), "abcd"[I() :])
print([0] * I(), (1, 2, 3)[: I()], bytearray(I()))
