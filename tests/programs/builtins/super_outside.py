# super() outside a method is an error.
try:
    super()
except (RuntimeError, TypeError, NameError):
    print("error")
