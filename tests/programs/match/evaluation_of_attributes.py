# A pattern reads an attribute only when the class matches.
class Noisy:
    def __getattr__(self, name):
        print("read", name)
        return 1


match 5:
    case Noisy(a=1):
        print("never")
match Noisy():
    case Noisy(a=1, b=2):
        print("never")
    case Noisy(c=1):
        print("matched")
