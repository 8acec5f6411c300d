# Compressed files: whole, by lines, as text, several members.
import gzip
import io
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "x.gz")
with gzip.open(path, "wb") as f:
    f.write(b"line one\nline two\n")
with gzip.open(path) as f:
    print(f.readline(), f.read(4), f.tell(), f.read())
with gzip.open(path, "at") as f:
    f.write("caf\u00e9\n")
with gzip.open(path, "rt", encoding="utf-8") as f:
    print([line.encode("utf-8") for line in f])
data = b"x" * 1000
packed = gzip.compress(data, mtime=0)
print(gzip.decompress(packed) == data, packed[:4], gzip.decompress(packed + gzip.compress(b"y")) == data + b"y")
buffer = io.BytesIO()
with gzip.GzipFile(fileobj=buffer, mode="w") as f:
    f.write(b"in memory")
buffer.seek(0)
with gzip.GzipFile(fileobj=buffer) as f:
    print(f.read(), f.readable(), f.writable())
for bad in (b"xx not gzip", packed[:20]):
    try:
        gzip.decompress(bad)
    except (OSError, EOFError) as e:
        print(type(e).__name__)
os.remove(path)
os.rmdir(folder)
