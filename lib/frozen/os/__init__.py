"""os: the built-in module's functions, and CPython's others.

What is not built in is loaded on first use: from the files beside this one, and from
the built-in module _posix.
"""

from uos import *

# These are replaced by ones that tell more.
del stat

name = "posix"
curdir = "."
pardir = ".."
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"
error = OSError

# Where the other names are.
_LATER = {
    "_files": (
        "DirEntry scandir walk fwalk makedirs removedirs renames replace access "
        "get_exec_path fdopen open"
    ),
    "_stat": "stat lstat fstat stat_result",
    "_names": (
        "environ environb getenvb fspath fsencode fsdecode strerror "
        "cpu_count terminal_size get_terminal_size getlogin uname_result "
        "get_inheritable set_inheritable process_cpu_count"
    ),
    "_links": "chmod chown link symlink readlink truncate ftruncate mkfifo utime",
    "_pathlike": "PathLike",
    "_process": (
        "popen spawnl spawnlp spawnv spawnve spawnvp P_WAIT P_NOWAIT P_NOWAITO "
        "execl execle execlp execv execve execvp execvpe abort fork forkpty "
        "startfile WIFEXITED WIFSIGNALED WIFSTOPPED WEXITSTATUS WTERMSIG WSTOPSIG "
        "waitstatus_to_exitcode wait waitpid kill killpg EX_OK WNOHANG WUNTRACED WCONTINUED "
        "register_at_fork"
    ),
}

# The kernel's numbers that are the same on all its architectures that we run on.
_CONSTANTS = {
    "F_OK": 0,
    "X_OK": 1,
    "W_OK": 2,
    "R_OK": 4,
    "SEEK_SET": 0,
    "SEEK_CUR": 1,
    "SEEK_END": 2,
    "O_RDONLY": 0,
    "O_WRONLY": 1,
    "O_RDWR": 2,
    "O_CREAT": 0o100,
    "O_EXCL": 0o200,
    "O_NOCTTY": 0o400,
    "O_TRUNC": 0o1000,
    "O_APPEND": 0o2000,
    "O_NONBLOCK": 0o4000,
    "O_DSYNC": 0o10000,
    "O_SYNC": 0o4010000,
    "O_CLOEXEC": 0o2000000,
}


def _find(name):
    if name == "path":
        return __import__("os.path", None, None, ["path"])
    if name in _CONSTANTS:
        return _CONSTANTS[name]
    for file, names in _LATER.items():
        if name in names.split():
            module = __import__("os." + file, None, None, [name])
            return getattr(module, name)
    if name[0] != "_" or name == "_exit":
        import _posix

        if hasattr(_posix, name):
            return getattr(_posix, name)
    raise AttributeError("module 'os' has no attribute '%s'" % name)


def __getattr__(name):
    value = _find(name)
    globals()[name] = value
    return value
