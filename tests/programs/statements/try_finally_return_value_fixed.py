# The value of return is evaluated before finally changes the variable.
def f():
    n = 1
    try:
        return n
    finally:
        n = 2
        print("n is", n)


print(f())
