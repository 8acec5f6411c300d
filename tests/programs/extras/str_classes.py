# str.isalnum(), isidentifier(), isdecimal(), isnumeric(), istitle(), isascii() and isprintable().
for s in (
    "abc", "a1", "1a", "12", "", "A B", "Title Case", "é", "a\n", "_x", "½",
):
    print(
        [s], s.isalnum(), s.isidentifier(), s.isdecimal(), s.isnumeric(),
        s.istitle(), s.isascii(), s.isprintable(),
    )
