# A name captures anything; _ matches without binding.
def f(x):
    match x:
        case 0:
            return "zero"
        case other:
            return other


match "value":
    case _:
        print("wildcard", "_" in globals())
match [1, 2]:
    case [_, _]:
        print("two of anything")
print(f(0), f("a"), f(None))
match 5:
    case captured:
        pass
print(captured)
