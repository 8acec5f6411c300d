# strip(), lstrip() and rstrip().
s = "  \t x y \n"
print([s.strip(), s.lstrip(), s.rstrip()])
print(
    "xxabxx".strip("x"), "xyabyx".strip("yx"), "abc".strip("d"),
    "aaa".strip("a"), "".strip(),
)
print("www.site.com".lstrip("w."), "file.py".rstrip("py."), "éaé".strip("é"))
