# pathlib: files and folders.
import os
from pathlib import Path

top = Path("pathlib_files.tmp")
(top / "sub" / "deep").mkdir(parents=True)
top.mkdir(exist_ok=True)
try:
    top.mkdir()
except OSError as e:
    print("OSError", e.errno)
f = top / "a.txt"
print(f.write_text("hello\nworld\n"), f.read_text(), f.read_bytes(), f.exists(), f.is_file(), top.is_dir(), (top / "no").exists())
(top / "sub" / "b.txt").write_bytes(b"bytes")
(top / "sub" / "deep" / "c.py").touch()
(top / ".hid").touch()
print(sorted(p.name for p in top.iterdir()), f.stat().st_size)
for pattern in ("*.txt", "**/*.txt", "**/*", "*/", "sub/*", "**", "s?b", "no", "*/*/c.py", "a.txt"):
    print(pattern, sorted(str(p) for p in top.glob(pattern)))
print(sorted(str(p) for p in top.rglob("*.py")), sorted(str(p) for p in top.rglob("*")))
with f.open() as file:
    print(file.readline())
with open(f) as file:
    print(len(file.read()))
g = f.rename(top / "renamed.txt")
print(g, f.exists(), g.exists(), Path.cwd() == Path(os.getcwd()), top.resolve() == Path.cwd() / top, top.absolute().is_absolute())
(top / "link").symlink_to("renamed.txt")
print((top / "link").is_symlink(), (top / "link").readlink(), (top / "link").resolve().name, (top / "link").read_text() == g.read_text())
print((top / "link").lstat().st_size, g.samefile(top / "link"), Path("~/x").expanduser() == Path(os.environ["HOME"]) / "x", Path.home().is_absolute())
g.chmod(0o600)
print(oct(g.stat().st_mode & 0o777))
(top / "no").unlink(missing_ok=True)
try:
    (top / "no").unlink()
except OSError as e:
    print("OSError", e.errno)
for folder, folders, files in os.walk(top, topdown=False):
    for name in files:
        (Path(folder) / name).unlink()
    Path(folder).rmdir()
print(top.exists())
