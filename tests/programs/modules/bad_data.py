# Cyclic structures, cut data, sizes that nothing could hold, files that cannot be read.
import builtins
import copy
import json
import os
import pickle
import tempfile


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__


items = [1]
items.append(items)
table = {}
table["table"] = table
copied = copy.deepcopy(items)
print(copied[1] is copied, copied is not items)
restored = pickle.loads(pickle.dumps(items))
print(restored[1] is restored, len(restored))
print(attempt(json.dumps, items), attempt(json.dumps, table), attempt(repr, table))
whole = pickle.dumps([1, "two", {3: 4.0}])
print({attempt(pickle.loads, whole[:n]) for n in range(len(whole))} <= {"EOFError", "UnpicklingError"})
text = json.dumps({"a": [1, {"b": "c"}]})
print({attempt(json.loads, text[:n]) for n in range(1, len(text))})
for size in (1 << 40, 1 << 62):
    print([attempt(f, size) for f in (bytearray, bytes, lambda n: b"x" * n, lambda n: [0] * n, lambda n: "ab" * n)])

folder = tempfile.mkdtemp()
path = folder + "/text"
with open(path, "wb") as f:
    f.write(b"\xff\xfe not UTF-8")
print(attempt(lambda: open(path).read()), attempt(lambda: open(path, "rb").read()))
print(attempt(lambda: open(folder).read()), attempt(open, folder + "/none"))
print(attempt(open, path + "/below"), attempt(os.listdir, path), attempt(os.mkdir, folder))
os.remove(path)
os.rmdir(folder)

# Built-in functions with arguments of wrong types.
values = (None, -1, 1.5, "", b"", [], (), {}, len, set(), type)
for name in dir(builtins):
    f = getattr(builtins, name)
    if name[0] == "_" or name in ("exit", "input", "print", "help", "quit") or not callable(f):
        continue
    for a in values:
        for b in values:
            if attempt(f, a, b) == "RuntimeError":
                print(name, a, b)
