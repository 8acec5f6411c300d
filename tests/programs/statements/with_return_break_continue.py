# __exit__ runs when return, break or continue leave the body.
class M:
    def __enter__(self):
        print("enter")

    def __exit__(self, kind, value, tb):
        print("exit", kind)


def f():
    with M():
        return "returned"


print(f())
for i in range(3):
    with M():
        if i == 0:
            continue
        break
print("end", i)
