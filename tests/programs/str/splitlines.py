# splitlines() with and without the line ends.
print(
    "a\nb\n".splitlines(), "a\r\nb\rc".splitlines(), "".splitlines(),
    "\n".splitlines(), "a\n\nb".splitlines(),
)
print("a\nb\r\nc".splitlines(True), "x".splitlines(True))
