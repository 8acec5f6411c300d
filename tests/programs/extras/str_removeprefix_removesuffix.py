# str.removeprefix() and str.removesuffix().
print(
    "TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"),
    "abc".removeprefix("x"), "abc".removesuffix(""), "aa".removeprefix("a"),
    "".removeprefix("a"),
)
