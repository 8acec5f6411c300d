# str.title(), capitalize(), swapcase() and casefold().
print(
    "hello wORLD".title(), "hELLO world".capitalize(), "Hello".swapcase(),
    "ABC".casefold(), "it's a1b".title(), "".capitalize(), "élan".capitalize(),
)
