# Complex division by zero and a negative power of zero.
for f in (lambda: 1j / 0, lambda: 1 / 0j, lambda: 0j**-1):
    try:
        f()
    except ZeroDivisionError:
        print("ZeroDivisionError")
