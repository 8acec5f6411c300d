# Guards run only for patterns that match, and bindings stay.
def guard(name, result):
    print("guard", name)
    return result


match [1, 2]:
    case [x] if guard("one", True):
        print("never")
    case [x, y] if guard("two", False):
        print("never")
    case [a, 2] if guard("three", True):
        print("matched", a)
    case _ if guard("four", True):
        print("never")
print(x, y)
