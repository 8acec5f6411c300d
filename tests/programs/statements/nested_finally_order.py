# Nested finally blocks run from the inside out.
def f(n):
    try:
        try:
            try:
                if n:
                    raise ValueError(n)
                return "returned"
            finally:
                print(1)
        finally:
            print(2)
    finally:
        print(3)


print(f(0))
try:
    f(1)
except ValueError as e:
    print(e)
