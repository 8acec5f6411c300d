# Case conversions that change the length.
print(
    "ß".upper(), "ﬁ".upper(), "İ".lower() == "i\u0307", "ΑΣ".lower(),
    len("ŉ".upper()),
)
