# round() of integers and floats.
print(
    round(2.5), round(3.5), round(-2.5), round(2.567, 1), round(1234, -2),
    round(5), round(0.5), round(1.5), round(-0.6), round(1e20), round(2.0, 1),
)
for x in ("a", None):
    try:
        round(x)
    except TypeError:
        print("TypeError")
