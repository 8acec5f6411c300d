# Positions count code points.
s = "😀日a😀日b"
print(
    s.find("日"), s.rfind("😀"), s.find("b"), s.index("a", 2), s.count("😀"),
    s.find("日", 2), s.rfind("日", 0, 4),
)
