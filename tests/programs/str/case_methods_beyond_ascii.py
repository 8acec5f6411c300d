# Case methods on letters beyond ASCII.
print(
    "éàß".upper(), "ÉÀ".lower(), "Ω".lower(), "ж".upper(), "é".islower(),
    "É".isupper(),
)
