# A starred item inside a subscript builds a tuple.
class K:
    def __getitem__(self, key):
        return key


k = K()
a = [1, 2]
print(k[*a], k[0, *a], k[*a, 3])
