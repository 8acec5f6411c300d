# stat: kinds and permissions of files.
import stat

for mode in (0o100644, 0o040755, 0o120777, 0o020620, 0o060660, 0o010600, 0o140755, 0o104755, 0o102644, 0o041777, 0o1644, 0):
    print(oct(mode), stat.filemode(mode), oct(stat.S_IMODE(mode)), oct(stat.S_IFMT(mode)), stat.S_ISREG(mode),
          stat.S_ISDIR(mode), stat.S_ISLNK(mode), stat.S_ISCHR(mode), stat.S_ISBLK(mode), stat.S_ISFIFO(mode), stat.S_ISSOCK(mode))
print(stat.S_IRWXU | stat.S_IRGRP, stat.ST_SIZE, oct(stat.S_ISVTX))
