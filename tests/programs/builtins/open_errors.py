# open() of a missing file and with a wrong mode.
try:
    open("this_file_does_not_exist.txt")
except OSError as e:
    print("OSError", e.errno)
for mode in ("r", "rb", "r+"):
    try:
        open("no_such_folder/x", mode)
    except OSError as e:
        print(mode, e.errno)
