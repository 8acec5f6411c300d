# Folders are made, listed, changed into, renamed and removed.
import os

os.mkdir("os_folders.tmp")
with open("os_folders.tmp/a", "w") as f:
    f.write("abc")
os.mkdir("os_folders.tmp/sub")
print(sorted(os.listdir("os_folders.tmp")), os.stat("os_folders.tmp/a")[6])
os.rename("os_folders.tmp/a", "os_folders.tmp/b")
here = os.getcwd()
os.chdir("os_folders.tmp")
print(sorted(os.listdir()), os.getcwd() != here)
os.remove("b")
os.rmdir("sub")
os.chdir(here)
os.rmdir("os_folders.tmp")
print("os_folders.tmp" in os.listdir("."))
