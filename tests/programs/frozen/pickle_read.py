# Pickles that CPython wrote, of old and new protocols; errors.
import io
import pickle

for data in (
    b"(lp0\nI1\naF2.5\naVcaf\\u00e9\np1\na(I1\nI2\ntp2\na.",
    b"(dp0\nVa\np1\nI01\nsVb\np2\nL5L\ns.",
    b"\x80\x02]q\x00(K\x01X\x01\x00\x00\x00aq\x01e.",
    b"\x80\x03C\x02xyq\x00.",
    b"\x80\x04\x95\x0b\x00\x00\x00\x00\x00\x00\x00]\x94(K\x01\x8c\x01a\x94e.",
    b"\x80\x05\x95\x0e\x00\x00\x00\x00\x00\x00\x00\x96\x03\x00\x00\x00\x00\x00\x00\x00abc\x94.",
    b"\x80\x04\x8f\x94(K\x01K\x02\x90.",
    b"cbuiltins\nEllipsis\n.",
):
    print(pickle.loads(data))
stream = io.BytesIO()
pickle.dump(1, stream)
pickle.dump("two", stream)
stream.seek(0)
print(pickle.load(stream), pickle.load(stream))
for bad in (b"", b"\x80\x04K", b"\x80\x09N.", b"cno_such_module\nx\n."):
    try:
        pickle.loads(bad)
    except (EOFError, pickle.UnpicklingError, ValueError, ImportError) as e:
        print(type(e).__name__ if not isinstance(e, ImportError) else "ImportError")
try:
    pickle.dumps(lambda: 0)
except (pickle.PicklingError, AttributeError):
    print("PicklingError")
try:
    pickle.dumps(i for i in ())
except TypeError:
    print("TypeError")


class Pickler(pickle.Pickler):
    def persistent_id(self, obj):
        return "the list" if obj == [1] else None


class Unpickler(pickle.Unpickler):
    def persistent_load(self, pid):
        return ["loaded", pid]


stream = io.BytesIO()
Pickler(stream).dump({"k": [1]})
stream.seek(0)
print(Unpickler(stream).load())
