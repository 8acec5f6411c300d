# The line of an operator in an expression that spreads over lines.
a = 1
b = (
    a
    + 2
    + "x"
)
