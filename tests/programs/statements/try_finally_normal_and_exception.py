# finally runs on the normal way out and on an exception.
def f(x):
    try:
        print(10 // x)
    finally:
        print("finally", x)


f(5)
try:
    f(0)
except ZeroDivisionError as e:
    print("ZeroDivisionError")
