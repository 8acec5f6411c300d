# Floats with grouped digits.
print(
    f"{1234567.891:,.2f}", f"{-1234.5:,.1f}", "{:,.0f}".format(1e6),
    f"{0.5:,.2f}",
)
