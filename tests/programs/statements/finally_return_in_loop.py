# return inside a loop inside try runs every finally on its way.
def f():
    for i in range(3):
        try:
            for j in range(3):
                try:
                    if j == 1:
                        return i, j
                finally:
                    print("inner", i, j)
        finally:
            print("outer", i)


print(f())
