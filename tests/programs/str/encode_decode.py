# encode() and bytes.decode() with UTF-8.
for s in ("abc", "é", "日本", "😀", "", "\0"):
    b = s.encode()
    print(
        b, len(b), b.decode() == s, str(b, "utf-8") == s,
        bytes(s, "utf-8") == b, s.encode("utf-8") == b,
    )
