# A program with a syntax error does not start.
print("never")
x = (1,
y = 2
