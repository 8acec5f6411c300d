# ilistdir() gives names with their types and inodes.
import os

os.mkdir("os_ilistdir.tmp")
try:
    for entry in os.ilistdir("os_ilistdir.tmp"):
        print("never")
    open("os_ilistdir.tmp/file", "w").close()
    for entry in os.ilistdir("os_ilistdir.tmp"):
        print(entry[0], hex(entry[1]), len(entry) >= 3)
    os.remove("os_ilistdir.tmp/file")
finally:
    os.rmdir("os_ilistdir.tmp")
