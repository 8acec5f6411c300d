# The = form keeps the spaces of the source and accepts conversions.
x = 5
s = "t"
print(
    f"{ x }", f"{ x = }", f"{x*2=}", f"{x  =}", f"{'a' + 'b'=}",
    f"{s=!s} {x=!r:>4}", f"{x = :>4}",
)
