# An exception in a field comes out of the f-string.
try:
    f"{1} {undefined_name}"
except NameError:
    print("NameError")
try:
    f"{'a':d}"
except ValueError:
    print("ValueError")
