# The subject is evaluated once.
def subject():
    print("subject")
    return 3


match subject():
    case 1:
        print(1)
    case 2:
        print(2)
    case 3:
        print(3)
