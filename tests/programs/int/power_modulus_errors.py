# pow() with modulus zero or a float is an error.
for args in ((2, 3, 0), (2.0, 3, 5), (2, 3.0, 5)):
    try:
        print(pow(*args))
    except (ValueError, ZeroDivisionError, TypeError):
        print("error")
