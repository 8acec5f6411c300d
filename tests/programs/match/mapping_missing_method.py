# A mapping pattern does not make missing keys.
class D(dict):
    def __missing__(self, key):
        print("missing called")
        return "made"


d = D(a=1)
match d:
    case {"b": x}:
        print("never")
    case {"a": x}:
        print("a", x)
print(len(d))
