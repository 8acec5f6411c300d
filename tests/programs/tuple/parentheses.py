# The comma makes a tuple, not the parentheses.
a = (1)
b = 1,
c = ((2),)
print(a, b, c, type(a).__name__, (1, 2)[1], ("a" "b"), ())
for x in 1, 2:
    print(x)
print([i for i in (1, 2)], {(): 0}, (lambda: (1, 2))())
