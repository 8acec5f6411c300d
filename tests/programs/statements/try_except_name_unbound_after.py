# The name of an except clause is unbound after the clause.
e = "before"
try:
    raise ValueError("x")
except ValueError as e:
    print(e)
try:
    print(e)
except NameError:
    print("unbound")
