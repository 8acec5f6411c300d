# Archives written and read: plain, compressed, in memory, with links and long names.
import io
import os
import tarfile
import tempfile

folder = tempfile.mkdtemp()
os.makedirs(os.path.join(folder, "src", "sub"))
for name, text in (("src/a.txt", "first"), ("src/sub/b.txt", "second" * 200), ("src/" + "n" * 120, "long")):
    with open(os.path.join(folder, name), "w") as f:
        f.write(text)
os.symlink("a.txt", os.path.join(folder, "src", "link"))
for mode, name in (("w", "x.tar"), ("w:gz", "x.tar.gz")):
    path = os.path.join(folder, name)
    with tarfile.open(path, mode) as tar:
        tar.add(os.path.join(folder, "src"), arcname="src")
        info = tarfile.TarInfo("made/up.txt")
        info.size = 5
        info.mtime = 1000
        tar.addfile(info, io.BytesIO(b"hello"))
    with tarfile.open(path) as tar:
        for m in tar:
            print(m.name[:20], len(m.name), m.size if m.isfile() else "-", m.isdir(), m.issym(), m.linkname)
        print(tar.extractfile("src/a.txt").read(), tar.getmember("made/up.txt").mtime)
        out = os.path.join(folder, "out-" + name)
        tar.extractall(out)
    with open(os.path.join(out, "src", "sub", "b.txt")) as f:
        print(len(f.read()), os.readlink(os.path.join(out, "src", "link")))
print(tarfile.is_tarfile(os.path.join(folder, "x.tar")), tarfile.is_tarfile(os.path.join(folder, "src", "sub", "b.txt")))
try:
    tarfile.open(fileobj=io.BytesIO(b"x" * 600))
except tarfile.ReadError:
    print("ReadError")
buffer = io.BytesIO()
with tarfile.open(fileobj=buffer, mode="w") as tar:
    tar.addfile(tarfile.TarInfo("../evil"), io.BytesIO(b""))
buffer.seek(0)
with tarfile.open(fileobj=buffer) as tar:
    try:
        tar.extractall(folder, filter="data") if hasattr(tarfile, "data_filter") else tar.extractall(folder)
        print("extracted")
    except tarfile.TarError as e:
        print(type(e).__name__)
for root, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(root, name))
    for name in folders:
        path = os.path.join(root, name)
        os.remove(path) if os.path.islink(path) else os.rmdir(path)
os.rmdir(folder)
