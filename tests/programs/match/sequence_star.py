# A star in a sequence pattern takes what is left.
def f(x):
    match x:
        case [first, *middle, last]:
            return first, middle, last
        case [*all_of_it]:
            return all_of_it


print(f([1, 2, 3, 4]), f((1, 2)), f([1]), f([]), f(range(4)))
match [1, 2, 3]:
    case [1, *_]:
        print("starts with 1")
match (1, 2, 3):
    case *head, 3:
        print(head)
match [1, [2, 3, [4]]]:
    case [a, [b, *c]]:
        print(a, b, c)
