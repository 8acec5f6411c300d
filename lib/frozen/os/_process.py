"""os: other processes.

This process cannot be copied: fork() raises an error. The exec functions run the
program as a child, and end with its exit code.
"""

import _posix
from os._names import fspath

P_WAIT = 0
P_NOWAIT = P_NOWAITO = 1
WNOHANG = 1
WUNTRACED = 2
WCONTINUED = 8
EX_OK = 0

# Signals that a new program gets with their first meaning: this process ignores
# SIGPIPE, and SIGXFSZ may be ignored too.
_DEFAULT_SIGNALS = (13, 25)


def _environment(env):
    if env is None:
        return _posix.environ_lines()
    lines = []
    for key, value in env.items():
        key, value = _text(key), _text(value)
        if "=" in key:
            raise ValueError("illegal environment variable name")
        lines.append("%s=%s" % (key, value))
    return lines


def _text(value):
    value = fspath(value)
    return value.decode() if isinstance(value, bytes) else value


def _candidates(file, env):
    # The paths that a program's name may stand for.
    if "/" in file:
        return [file]
    if env is None:
        import uos

        path = uos.getenv("PATH")
    else:
        path = env.get("PATH", env.get(b"PATH"))
        path = None if path is None else _text(path)
    folders = ("/bin:/usr/bin" if path is None else path).split(":")
    return [(folder or ".") + "/" + file for folder in folders]


# No such file, no folder, no permission: another folder may have the program.
_GO_ON = (2, 13, 20)


def _spawn(file, args, env, actions=(), new_session=False, group=-1, search=True, restore=True):
    """Starts a program and gives its process number. @raises OSError"""
    file = _text(file)
    args = [_text(a) for a in args]
    lines = _environment(env)
    signals = _DEFAULT_SIGNALS if restore else ()
    error = None
    for path in _candidates(file, env) if search else [file]:
        try:
            return _posix.spawn(path, args, lines, actions, new_session, group, signals)
        except OSError as e:
            if e.errno not in _GO_ON:
                raise
            if error is None or e.errno == 13:
                error = e
    raise error


def _spawn_mode(mode, pid):
    if mode == P_NOWAIT:
        return pid
    if mode != P_WAIT:
        raise ValueError("Invalid mode: %r" % (mode,))
    return waitstatus_to_exitcode(_posix.waitpid(pid, 0)[1])


def spawnv(mode, file, args):
    return _spawn_mode(mode, _spawn(file, args, None, search=False))


def spawnve(mode, file, args, env):
    return _spawn_mode(mode, _spawn(file, args, env, search=False))


def spawnvp(mode, file, args):
    return _spawn_mode(mode, _spawn(file, args, None))


def spawnl(mode, file, *args):
    return spawnv(mode, file, args)


def spawnlp(mode, file, *args):
    return spawnvp(mode, file, args)


def _become(file, args, env, search):
    # What exec does, as far as one can see from outside.
    import sys

    pid = _spawn(file, args, env, search=search)
    status = _posix.waitpid(pid, 0)[1]
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "flush"):
            stream.flush()
    if WIFSIGNALED(status):
        _posix.kill(_posix.getpid(), WTERMSIG(status))
    _posix._exit(WEXITSTATUS(status))


def execv(path, args):
    _become(path, args, None, False)


def execve(path, args, env):
    _become(path, args, env, False)


def execvp(file, args):
    _become(file, args, None, True)


def execvpe(file, args, env):
    _become(file, args, env, True)


def execl(path, *args):
    _become(path, args, None, False)


def execlp(file, *args):
    _become(file, args, None, True)


def execle(path, *args):
    _become(path, args[:-1], args[-1], False)


def fork():
    raise NotImplementedError(
        "fork is not supported: this process cannot be copied; use subprocess"
    )


forkpty = fork


def register_at_fork(**functions):
    pass


def startfile(*args):
    raise NotImplementedError("startfile is only available on Windows")


def abort():
    _posix.kill(_posix.getpid(), 6)


def kill(pid, sig):
    _posix.kill(pid, int(sig))


def killpg(pgid, sig):
    _posix.kill(-pgid, int(sig))


def wait():
    """Waits for any child: its number and its status."""
    return _posix.waitpid(-1, 0)


def waitpid(pid, options):
    return _posix.waitpid(pid, options)


def WIFEXITED(status):
    return status & 0x7F == 0


def WEXITSTATUS(status):
    return status >> 8 & 0xFF


def WIFSIGNALED(status):
    return 0 < status & 0x7F < 0x7F


def WTERMSIG(status):
    return status & 0x7F


def WIFSTOPPED(status):
    return status & 0xFF == 0x7F


def WSTOPSIG(status):
    return status >> 8 & 0xFF


def waitstatus_to_exitcode(status):
    """The exit code; the signal's number with a minus where a signal ended it."""
    if WIFEXITED(status):
        return WEXITSTATUS(status)
    if WIFSIGNALED(status):
        return -WTERMSIG(status)
    raise ValueError("invalid wait status: %d" % status)


class _Pipe:
    """What popen() gives: the stream; close() gives the exit status, None for 0."""

    def __init__(self, stream, process):
        self._stream = stream
        self._process = process

    def close(self):
        self._stream.close()
        code = self._process.wait()
        if code == 0:
            return None
        return code << 8 if code > 0 else code

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __getattr__(self, name):
        return getattr(self.__dict__["_stream"], name)

    def __iter__(self):
        return iter(self._stream)


def popen(cmd, mode="r", buffering=-1):
    """Runs a shell's command; its output is read, or its input written."""
    import subprocess

    if not isinstance(cmd, str):
        raise TypeError("invalid cmd type (%s, expected string)" % type(cmd))
    if mode not in ("r", "w"):
        raise ValueError("invalid mode %r" % mode)
    if mode == "r":
        process = subprocess.Popen(cmd, shell=True, text=True, stdout=subprocess.PIPE)
        return _Pipe(process.stdout, process)
    process = subprocess.Popen(cmd, shell=True, text=True, stdin=subprocess.PIPE)
    return _Pipe(process.stdin, process)
