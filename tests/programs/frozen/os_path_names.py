# os.path: what only looks at the text of paths.
import os
from os import path

for p in ("", "/", "a", "a/", "/a/b.txt", "a/b.tar.gz", ".bashrc", "a/.x.y", "//a", "///a//b", "a/../b", "./a/./b/..", "..", "../..a/c", "...x", "a.b/c"):
    print(repr(p), path.split(p), path.splitext(p), path.basename(p), path.dirname(p), path.normpath(p), path.isabs(p))
print(path.join("a", "b", "c"), path.join("a/", "b"), path.join("a", "/b"), path.join("", "x"), path.join("a", ""))
print(path.commonprefix(["/usr/lib", "/usr/local"]), path.commonprefix([]), path.commonpath(["/usr/lib", "/usr/local/lib"]))
print(path.commonpath(["a/b/c", "a/b/d/e"]), path.commonpath(["a/./b", "a/b"]))
print(path.relpath("/a/b/c", "/a/d"), path.relpath("/a", "/a"), path.relpath("/a/b", "/"), path.relpath("x/y", "x"))
print(path.abspath("/a/../b"), path.abspath("x") == path.join(os.getcwd(), "x"))
print(path.join(b"a", b"b"), path.split(b"/a/b"), path.splitext(b"x.y"), path.normpath(b"a//b"))
print(path.splitdrive("/a"), path.normcase("Aa"), path.sep, path.pardir, os.curdir, os.linesep == "\n")
os.environ["KRAIT_X"] = "val"
os.environ["HOME"] = "/home/me"
print(path.expandvars("$KRAIT_X/${KRAIT_X}b $NO_SUCH_ $"), path.expanduser("~/x"), path.expanduser("a~"), path.expanduser("~"))
for bad in (lambda: path.commonpath([]), lambda: path.commonpath(["a", "/b"]), lambda: path.join("a", b"b"), lambda: path.join("a", 5), lambda: path.relpath("")):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class P:
    def __fspath__(self):
        return "dir/file.ext"


print(path.basename(P()), path.join("x", P()), os.fspath(P()), os.fsencode("a"), os.fsdecode(b"b"), isinstance(P(), os.PathLike))
