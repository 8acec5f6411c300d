# ilistdir() gives names with their types and inodes.
import os

os.mkdir("os_ilistdir.tmp")
open("os_ilistdir.tmp/file", "w").close()
os.mkdir("os_ilistdir.tmp/folder")
for entry in sorted(os.ilistdir("os_ilistdir.tmp")):
    print(entry[0], hex(entry[1]), len(entry) >= 3)
os.remove("os_ilistdir.tmp/file")
os.rmdir("os_ilistdir.tmp/folder")
os.rmdir("os_ilistdir.tmp")
