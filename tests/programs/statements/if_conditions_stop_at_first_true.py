# Conditions after the first true one are not evaluated.
def test(name, result):
    print("test", name)
    return result


if test(1, False):
    print("one")
elif test(2, True):
    print("two")
elif test(3, True):
    print("three")
