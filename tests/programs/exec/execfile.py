# execfile() runs a file in the caller's module.
print(execfile("execfile_source.txt"))
print(from_file, twice(4))
names = {}
execfile("execfile_source.txt", names)
print(names["from_file"], "twice" in names)
