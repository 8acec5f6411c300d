# all() and any() stop at the item that decides.
def say(x):
    print("say", x)
    return x


print(all([]), any([]), all([1, "a"]), any([0, ""]), all([1, 0]), any((0, 2)))
print(all(say(x) for x in (1, 0, 2)), any(say(x) for x in (0, 3, 4)))
print(all({"": 1}), any("ab"), all(iter([])))
