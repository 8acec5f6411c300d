# tempfile: files and folders that go away.
import os
import tempfile

with tempfile.TemporaryDirectory(prefix="pre", suffix="suf") as d:
    print(os.path.isdir(d), os.path.basename(d).startswith("pre"), d.endswith("suf"))
    with open(os.path.join(d, "x"), "w") as f:
        f.write("x")
    fd, path = tempfile.mkstemp(dir=d, suffix=".txt")
    print(os.path.exists(path), path.endswith(".txt"), os.stat(path).st_mode & 0o777 == 0o600)
    os.write(fd, b"hello")
    os.close(fd)
    print(open(path).read(), os.path.isdir(tempfile.mkdtemp(dir=d)))
print(os.path.exists(d))
with tempfile.NamedTemporaryFile("w+", delete=True) as f:
    f.write("text\nmore\n")
    f.flush()
    f.seek(0)
    print(f.readline(), list(f), os.path.exists(f.name))
    name = f.name
print(os.path.exists(name))
f = tempfile.NamedTemporaryFile(delete=False)
f.write(b"kept")
f.close()
print(open(f.name, "rb").read())
os.unlink(f.name)
with tempfile.TemporaryFile() as f:
    f.write(b"abc")
    f.seek(1)
    print(f.read())
with tempfile.SpooledTemporaryFile(max_size=5, mode="w+") as f:
    f.write("123")
    f.write("45678")
    f.seek(0)
    print(f.read())
print(tempfile.gettempdir() == os.path.abspath(tempfile.gettempdir()), tempfile.gettempprefix(), os.path.exists(tempfile.mktemp()))
