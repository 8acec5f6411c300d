# A default that raises leaves the function undefined.
try:

    def f(a=1 // 0):
        pass

except ZeroDivisionError:
    print("ZeroDivisionError")
print("f" in globals())
