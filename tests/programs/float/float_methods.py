# float: parts, exactness, conversions from text, hash.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio())
print((1.5).real, (1.5).imag)
attempt(lambda: float("inf").as_integer_ratio())
attempt(lambda: float("x"))
attempt(lambda: float(""))
attempt(lambda: float([]))
attempt(lambda: int(float("nan")))
attempt(lambda: int(float("inf")))
print(float(" 1_0.5 "), float(b"2.5"), float("-infinity"), float())
print(hash(2.0) == hash(2), hash(0.5) == hash(0.5), {2.0: 1}[2])
print(round(2.5), round(-0.5, 1), round(1234.5678, -2), abs(-0.0))
