# shutil: copies, moves, removals, which.
import io
import os
import shutil

top = "shutil_all.tmp"
os.makedirs(top + "/src/sub")
for name in ("a.txt", "b.pyc", "sub/c.txt"):
    with open(top + "/src/" + name, "w") as f:
        f.write(name)
os.chmod(top + "/src/a.txt", 0o600)
print(shutil.copy(top + "/src/a.txt", top), oct(os.stat(top + "/a.txt").st_mode & 0o777), open(top + "/a.txt").read())
print(shutil.copyfile(top + "/src/a.txt", top + "/x.txt"), shutil.copy2(top + "/src/a.txt", top + "/y.txt"))
print(os.path.getmtime(top + "/y.txt") == os.path.getmtime(top + "/src/a.txt"))
print(shutil.copytree(top + "/src", top + "/dst", ignore=shutil.ignore_patterns("*.pyc")))
print(sorted(os.listdir(top + "/dst")), os.listdir(top + "/dst/sub"))
try:
    shutil.copytree(top + "/src", top + "/dst")
except OSError as e:
    print("OSError", e.errno)
shutil.copytree(top + "/src", top + "/dst", dirs_exist_ok=True)
print(sorted(os.listdir(top + "/dst")))
print(shutil.move(top + "/x.txt", top + "/dst"), os.path.exists(top + "/x.txt"), shutil.move(top + "/dst", top + "/moved"))
try:
    shutil.copyfile(top + "/a.txt", top + "/a.txt")
except shutil.SameFileError as e:
    print(e)
try:
    shutil.move(top + "/moved", top + "/moved/sub")
except shutil.Error as e:
    print(e)
out = io.BytesIO()
shutil.copyfileobj(io.BytesIO(b"x" * 100000), out)
print(len(out.getvalue()))
shutil.rmtree(top + "/moved")
shutil.rmtree(top + "/nothing", ignore_errors=True)
failures = []
shutil.rmtree(top + "/nothing", onerror=lambda f, p, e: failures.append((p, e[1].errno)))
print(failures[0], os.path.exists(top + "/moved"))
u = shutil.disk_usage(".")
print(u.total > 0, u.free <= u.total, len(u), shutil.which("sh") in ("/bin/sh", "/usr/bin/sh"), shutil.which("no-such-program"))
with open(top + "/prog", "w") as f:
    f.write("#!/bin/sh\n")
print(shutil.which("prog", path=top))
os.chmod(top + "/prog", 0o755)
print(shutil.which("prog", path=top), shutil.which("./" + top + "/prog"))
os.environ["COLUMNS"], os.environ["LINES"] = "100", "30"
print(shutil.get_terminal_size(), shutil.get_terminal_size().columns)
shutil.rmtree(top)
print(os.path.exists(top))
