# Modules in a folder, and data beside a package.
import os
import pkgutil
import sys
import tempfile

folder = tempfile.mkdtemp()
os.makedirs(os.path.join(folder, "pkgdir", "inner"))
for name, text in (("alone.py", "x = 1\n"), ("pkgdir/__init__.py", ""), ("pkgdir/part.py", "y = 2\n"), ("pkgdir/inner/__init__.py", ""), ("pkgdir/data.txt", "the data")):
    with open(os.path.join(folder, name), "w") as f:
        f.write(text)
print([(m.name, m.ispkg) for m in pkgutil.iter_modules([folder])])
sys.path.insert(0, folder)
print([(m.name, m.ispkg) for m in pkgutil.walk_packages([folder])])
print(pkgutil.get_data("pkgdir", "data.txt"))
print(pkgutil.resolve_name("pkgdir.part:y"), pkgutil.resolve_name("pkgdir.part").y)
for root, folders, files in os.walk(folder, topdown=False):
    for name in files:
        os.remove(os.path.join(root, name))
    for name in folders:
        os.rmdir(os.path.join(root, name))
os.rmdir(folder)
