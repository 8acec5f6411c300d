# Calls every public function of the modules with a matrix of bad arguments: whatever
# comes must be a Python exception or a value, never an internal error.
MODULES = (
    "array binascii cmath collections deflate errno framebuf hashlib heapq io json math "
    "platform random re struct weakref base64 bisect copy fnmatch functools operator "
    "os.path shlex string zlib csv datetime decimal fractions statistics html pickle "
    "copyreg itertools gc enum dataclasses types inspect contextlib keyword argparse "
    "getopt quopri gzip tarfile secrets uuid hmac queue locale abc marshal select "
    "termios cryptolib uctypes"
).split()
SKIPPED = {
    # They wait, never end, write to memory, or end the process.
    "count", "cycle", "repeat", "struct", "open", "GzipFile", "TarFile",
    # Not a number keeps their loops going, as in CPython.
    "betavariate", "gammavariate", "vonmisesvariate", "binomialvariate",
}
cyclic = []
cyclic.append(cyclic)


class Bad:
    def __len__(self):
        raise ValueError("len")

    def __iter__(self):
        return 5

    def __index__(self):
        return "no"


VALUES = (
    None, -1, 1 << 70, 1.5, float("nan"), "", "\x00\ud7ff", b"", b"\xff\xfe\x00", [], (), {},
    {"a": 1}, cyclic, Bad(), Bad, len, set(), lambda *a: None,
)


def call(name, f, args):
    try:
        f(*args)
    except RuntimeError as e:
        if "internal" in str(e):
            print(name, [type(a).__name__ for a in args], e)
    except Exception:
        pass
    except (SystemExit, KeyboardInterrupt):
        pass


count = 0
for module_name in MODULES:
    try:
        module = __import__(module_name)
    except ImportError:
        print("no", module_name)
        continue
    for part in module_name.split(".")[1:]:
        module = getattr(module, part)
    for name in sorted(dir(module)):
        f = getattr(module, name, None)
        if name[0] == "_" or name in SKIPPED or not callable(f):
            continue
        full = module_name + "." + name
        call(full, f, ())
        for a in VALUES:
            call(full, f, (a,))
            for b in VALUES:
                call(full, f, (a, b))
        for a in (1 << 40, "x", b"x"):
            call(full, f, (a, a, a))
        count += 1
print(count > 100)
