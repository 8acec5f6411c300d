# A mapping in a display is taken before what follows it is evaluated.
def shown(x):
    print(x)
    return x


class Mapping:
    def keys(self):
        print("keys")
        return ["k"]

    def __getitem__(self, key):
        print("get", key)
        return 5


print({**Mapping(), "a": shown(1), **Mapping(), "k": shown(2)})
print({shown("a"): 1, **{"b": 2}, **{"a": 3}})
print({**{}})
try:
    {**0, 1: shown(50)}
except TypeError:
    print("TypeError")
