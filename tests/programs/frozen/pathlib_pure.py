# pathlib: paths as texts.
from pathlib import Path, PurePath, PurePosixPath

for text in ("", ".", "a", "/", "/a/b.txt", "a/b.tar.gz", "a//b/./c/", "../x", "//net/x", "///y", ".hidden", "a.", "/a/..", "x.y/"):
    p = PurePosixPath(text)
    print(repr(text), p, p.parts, repr(p.root), repr(p.name), p.suffix, p.suffixes, p.stem, p.parent, p.is_absolute())
p = PurePath("a", "b") / "c" / PurePath("d.txt")
print(p, repr(p), "/root" / PurePath("x"), p / "/abs", PurePath("a") / "", [str(x) for x in p.parents], p.parents[0], len(p.parents))
print(p.with_name("e.py"), p.with_suffix(".md"), p.with_suffix(""), p.with_stem("f"), p.joinpath("x", "y"))
print(p == PurePath("a/b/c/d.txt"), p != "a/b/c/d.txt", p < PurePath("b"), hash(p) == hash(PurePath(str(p))), sorted([PurePath("b"), PurePath("a/c"), PurePath("a")]))
print(p.relative_to("a"), p.relative_to("a/b"), p.is_relative_to("a"), p.is_relative_to("x"), PurePath("/a b/c").as_uri(), bytes(p), p.as_posix())
print(p.match("*.txt"), p.match("c/*"), p.match("x/*"), PurePath("/a/b").match("/a/*"), PurePath("/a/b").match("/b"))
print(Path("x").__class__.__name__, isinstance(Path("x"), PurePosixPath), Path() == Path("."), str(Path("a/../b")))
for bad in (lambda: p.relative_to("z"), lambda: PurePath("/").with_name("x"), lambda: p.with_suffix("md"), lambda: p.with_name("a/b"), lambda: PurePath(3), lambda: p / 3, lambda: PurePath("a").as_uri()):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__)
