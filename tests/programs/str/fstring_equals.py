# The = form of f-strings shows the expression.
x = 5
s = "t"
print(f"{x=} {x + 1=} {s!r}", f"{len(s)=}", f"{x=:03d}")
