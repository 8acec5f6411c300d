# An exception in a guard comes out of the statement.
try:
    match 5:
        case n if n // 0:
            print("never")
except ZeroDivisionError:
    print("ZeroDivisionError", n)
