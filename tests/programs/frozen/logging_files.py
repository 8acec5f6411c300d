# Log files, and files that are exchanged when they are full.
import logging
import logging.handlers
import os
import tempfile

folder = tempfile.mkdtemp()
path = os.path.join(folder, "app.log")
log = logging.getLogger("files")
log.setLevel(logging.DEBUG)
plain = logging.FileHandler(path)
plain.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
log.addHandler(plain)
log.info("one")
log.error("two")
plain.close()
log.removeHandler(plain)
with open(path) as f:
    print(f.read())
rotating = logging.handlers.RotatingFileHandler(os.path.join(folder, "r.log"), maxBytes=30, backupCount=2)
log.addHandler(rotating)
for i in range(10):
    log.info("message %d", i)
rotating.close()
log.removeHandler(rotating)
for name in sorted(os.listdir(folder)):
    if name.startswith("r"):
        with open(os.path.join(folder, name)) as f:
            print(name, f.read().split("\n"))
target = logging.StreamHandler()
memory = logging.handlers.MemoryHandler(3, target=logging.FileHandler(path))
log.addHandler(memory)
log.info("kept")
print(len(memory.buffer))
log.error("flushes")
print(len(memory.buffer))
with open(path) as f:
    print(f.read())
for name in os.listdir(folder):
    os.remove(os.path.join(folder, name))
os.rmdir(folder)
