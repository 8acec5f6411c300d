# A subject with commas is a tuple.
def fizz(n):
    match n % 3, n % 5:
        case 0, 0:
            return "FizzBuzz"
        case 0, _:
            return "Fizz"
        case _, 0:
            return "Buzz"
        case _:
            return n


print([fizz(n) for n in range(1, 16)])
match 1,:
    case (x,):
        print(x)
match *[1, 2], 3:
    case [*all_]:
        print(all_)
