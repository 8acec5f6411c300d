# Continued lines: where the failing operation is reported.
a = 1
b = a + \
    2 + \
    None
