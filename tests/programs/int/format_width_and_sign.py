# Width, alignment, sign and fill of formatted integers.
for spec in (
    "5", "<5", ">5", "^5", "=5", "05", "+", " ", "-", "+5", "*^9", "x<4",
    "=+8", "<05",
):
    print(
        spec,
        [("{:" + spec + "}").format(42), ("{:" + spec + "}").format(-42)],
    )
print([
    "{:#06x}".format(255), "{:#010b}".format(255), "{:#8x}".format(-255),
    "{:08b}".format(7),
])
