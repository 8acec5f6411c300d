# Names of errno and their numbers.
import errno

for name in (
    "EPERM", "ENOENT", "EIO", "EBADF", "EAGAIN", "ENOMEM", "EACCES", "EEXIST",
    "ENODEV", "EISDIR", "EINVAL", "ETIMEDOUT", "ECONNREFUSED",
):
    print(name, getattr(errno, name), errno.errorcode[getattr(errno, name)])
try:
    open("no_such_file_anywhere")
except OSError as e:
    print(e.errno == errno.ENOENT)
