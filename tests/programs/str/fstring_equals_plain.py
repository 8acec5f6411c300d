# The = form keeps the spaces of the source.
x = 5
print(f"{x=}", f"{ x }", f"{ x = }", f"{x*2=}", f"{'a' + 'b'=}")
