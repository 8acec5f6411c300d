# The error numbers of failing calls.
import os

for f, args in (
    (os.remove, ("no_file",)), (os.listdir, ("no_folder",)),
    (os.mkdir, (".",)), (os.rmdir, ("no_folder",)), (os.stat, ("no_file",)),
    (os.chdir, ("no_folder",)), (os.rename, ("no_file", "x")),
    (os.remove, (".",)),
):
    try:
        f(*args)
    except OSError as e:
        print(args, e.errno)
