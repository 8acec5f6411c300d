# with on an object without the two methods raises AttributeError.
class OnlyEnter:
    def __enter__(self):
        print("enter")


for value in (1, OnlyEnter()):
    try:
        with value:
            print("body")
    except AttributeError as e:
        print("AttributeError", e)
