# OSError has the error number as errno.
for number in (2, 13, 17):
    e = OSError(number, "text")
    print(e.errno, e.args[0])
try:
    open("no_such_file_here")
except OSError as e:
    print(e.errno, e.args[0])
