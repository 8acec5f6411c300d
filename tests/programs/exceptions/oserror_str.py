# The text of OSError names the error number.
print(OSError(2), OSError(13), OSError(9999), OSError("text"), OSError())
print(OSError(2, "own text"), [OSError(17)])
try:
    open("no_such_file_here")
except OSError as e:
    print(e)
