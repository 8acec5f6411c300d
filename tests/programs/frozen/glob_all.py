# glob: names, folders, ** and hidden files.
import glob
import os

top = "glob_all.tmp"
for name in ("a.txt", "b.txt", "c.py", ".h.txt", "sub/d.txt", "sub/deep/e.txt", "sub/.git/f.txt", "[x].txt"):
    path = os.path.join(top, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    open(path, "w").close()
for pattern in ("*.txt", "*", ".*", "sub/*", "*/*.txt", "?.py", "[ab].txt", "no*", "a.txt", "no.txt", "sub/", "*/", "**", "**/*.txt", "sub/**"):
    full = os.path.join(top, pattern)
    print(pattern, sorted(glob.glob(full)), sorted(glob.glob(full, recursive=True)))
print(sorted(glob.glob("**/*.txt", root_dir=top, recursive=True)), sorted(glob.glob("*", root_dir=top)))
print(sorted(glob.glob(top + "/**", recursive=True, include_hidden=True)))
print(glob.glob(os.path.join(top, glob.escape("[x].txt"))), glob.escape("a*?[b"), glob.has_magic("a*"))
print(sorted(glob.iglob(top + "/*.py")), glob.glob(top.encode() + b"/*.py"))
for folder, folders, files in os.walk(top, topdown=False):
    for f in files:
        os.remove(os.path.join(folder, f))
    os.rmdir(folder)
