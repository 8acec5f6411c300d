# os: folders, walking, what files are.
import os
import stat

top = "os_files.tmp"
os.makedirs(top + "/a/b/c")
os.makedirs(top + "/a/b", exist_ok=True)
try:
    os.makedirs(top + "/a")
except OSError as e:
    print("OSError", e.errno)
for name in ("x.txt", "a/y.txt", "a/b/z.txt"):
    with open(os.path.join(top, name), "w") as f:
        f.write(name)
for folder, folders, files in sorted(os.walk(top)):
    print(folder, sorted(folders), sorted(files))
print([f for f, _, _ in os.walk(top, topdown=False)])
pruned = []
for folder, folders, files in os.walk(top):
    if "b" in folders:
        folders.remove("b")
    pruned.append(folder)
print(pruned)
print(sorted((e.name, e.is_dir(), e.is_file(), e.is_symlink(), e.path) for e in os.scandir(top)))
with os.scandir(top) as entries:
    for e in entries:
        if e.name == "x.txt":
            print(e.stat().st_size, e.inode() == os.stat(e.path).st_ino, e)
s = os.stat(top + "/x.txt")
print(s.st_size, s[6], stat.S_ISREG(s.st_mode), stat.S_ISDIR(os.stat(top).st_mode), s.st_mtime > 1e9, s.st_mtime_ns > 1e18, len(s))
p = os.path
print(p.exists(top), p.isdir(top), p.isfile(top), p.isfile(top + "/x.txt"), p.exists(top + "/no"), p.getsize(top + "/a/y.txt"))
print(p.getmtime(top) > 1e9, p.samefile(top, "./" + top), p.islink(top), p.lexists(top), p.ismount("/"))
os.symlink("x.txt", top + "/link")
os.symlink("nowhere", top + "/dangling")
print(os.readlink(top + "/link"), p.islink(top + "/link"), p.exists(top + "/dangling"), p.lexists(top + "/dangling"))
print(p.realpath(top + "/link") == p.abspath(top + "/x.txt"), stat.S_ISLNK(os.lstat(top + "/link").st_mode))
os.replace(top + "/x.txt", top + "/new.txt")
os.renames(top + "/new.txt", top + "/deep/er/new.txt")
print(sorted(os.listdir(top)), os.listdir(top + "/deep"))
os.chmod(top + "/a/y.txt", 0o600)
print(oct(stat.S_IMODE(os.stat(top + "/a/y.txt").st_mode)), os.access(top, os.R_OK), os.access(top + "/no", os.F_OK))
for folder, folders, files in os.walk(top, topdown=False):
    for name in files:
        os.remove(os.path.join(folder, name))
    for name in folders:
        path = os.path.join(folder, name)
        os.remove(path) if os.path.islink(path) else os.rmdir(path)
os.rmdir(top)
os.makedirs("os_files.tmp/q/r")
os.removedirs("os_files.tmp/q/r")
print(os.path.exists("os_files.tmp"))
