"""subprocess: other programs, their pipes and exit codes, after CPython's documentation.

Left out, with an error: preexec_fn, user, group, extra_groups, and umask.
"""

import io
import os
import _posix

__all__ = [
    "Popen",
    "PIPE",
    "STDOUT",
    "call",
    "check_call",
    "getstatusoutput",
    "getoutput",
    "check_output",
    "run",
    "CalledProcessError",
    "DEVNULL",
    "SubprocessError",
    "TimeoutExpired",
    "CompletedProcess",
    "list2cmdline",
]

PIPE = -1
STDOUT = -2
DEVNULL = -3

_POLL_IN = 1
_POLL_OUT = 4
_CHUNK = 32768


class SubprocessError(Exception):
    pass


class CalledProcessError(SubprocessError):
    """A program ended with an exit code that is not 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        super().__init__(returncode, cmd)
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        code = self.returncode
        if code and code < 0:
            return "Command '%s' died with %s." % (self.cmd, _signal_text(-code))
        return "Command '%s' returned non-zero exit status %d." % (self.cmd, code)

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


def _signal_text(number):
    import signal

    try:
        return repr(signal.Signals(number))
    except ValueError:
        return "unknown signal %d" % number


class TimeoutExpired(SubprocessError):
    """A program took longer than it may."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        super().__init__(cmd, timeout)
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return "Command '%s' timed out after %s seconds" % (self.cmd, self.timeout)

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CompletedProcess:
    """What run() gives."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = ["args=%r" % (self.args,), "returncode=%r" % (self.returncode,)]
        if self.stdout is not None:
            parts.append("stdout=%r" % (self.stdout,))
        if self.stderr is not None:
            parts.append("stderr=%r" % (self.stderr,))
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))

    def check_returncode(self):
        if self.returncode:
            raise CalledProcessError(
                self.returncode, self.args, self.stdout, self.stderr
            )


def _now():
    import utime

    return utime.time_ns() / 1e9


class Popen:
    """A program that runs."""

    def __init__(
        self,
        args,
        bufsize=-1,
        executable=None,
        stdin=None,
        stdout=None,
        stderr=None,
        preexec_fn=None,
        close_fds=True,
        shell=False,
        cwd=None,
        env=None,
        universal_newlines=None,
        startupinfo=None,
        creationflags=0,
        restore_signals=True,
        start_new_session=False,
        pass_fds=(),
        *,
        user=None,
        group=None,
        extra_groups=None,
        encoding=None,
        errors=None,
        text=None,
        umask=-1,
        pipesize=-1,
        process_group=None
    ):
        _refuse("preexec_fn", preexec_fn is not None)
        _refuse("user", user is not None)
        _refuse("group", group is not None)
        _refuse("extra_groups", extra_groups is not None)
        _refuse("umask", umask != -1)
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        self.args = args
        self.stdin = self.stdout = self.stderr = None
        self.pid = None
        self.returncode = None
        self.encoding = encoding
        self.errors = errors
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        self._read = {}
        self._given = None

        program, args = _command(args, shell, executable)
        streams = _Streams(stdin, stdout, stderr)
        try:
            actions = streams.actions
            actions += [("dup", fd, fd) for fd in pass_fds]
            if cwd is not None:
                cwd = os.fspath(cwd)
                actions.append(("chdir", cwd))
            self._start(
                program, args, env, actions, cwd, start_new_session, process_group,
                restore_signals
            )
        except BaseException:
            streams.close_all()
            raise
        streams.close_child_ends()
        self.stdin = self._file(streams.stdin, "w")
        self.stdout = self._file(streams.stdout, "r")
        self.stderr = self._file(streams.stderr, "r")

    def _start(self, program, args, env, actions, cwd, session, group, restore):
        from os._process import _spawn

        try:
            self.pid = _spawn(
                program,
                args,
                env,
                actions,
                session,
                -1 if group is None else group,
                restore=restore,
            )
        except OSError as e:
            # The folder or the program: what is missing is what the error names.
            name = program
            if cwd is not None and not os.path.isdir(cwd):
                name = cwd
            raise OSError(e.errno, os.strerror(e.errno), name) from None

    def _file(self, fd, mode):
        if fd is None:
            return None
        if not self.text_mode:
            return io.open(fd, mode + "b")
        options = {}
        if self.encoding is not None:
            options["encoding"] = self.encoding
        if self.errors is not None:
            options["errors"] = self.errors
        return io.open(fd, mode, **options)

    def __repr__(self):
        return "<%s: returncode: %s args: %r>" % (
            type(self).__name__,
            self.returncode,
            self.args,
        )

    @property
    def universal_newlines(self):
        return self.text_mode

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        for stream in (self.stdout, self.stderr):
            if stream is not None:
                stream.close()
        try:
            if self.stdin is not None:
                _close_quietly(self.stdin)
        finally:
            self.wait()

    def _finish(self, status):
        from os._process import waitstatus_to_exitcode

        self.returncode = waitstatus_to_exitcode(status)
        return self.returncode

    def poll(self):
        """The exit code; None while the program runs."""
        if self.returncode is None:
            try:
                pid, status = _posix.wait_for(self.pid, 0)
            except OSError:
                # Somebody else waited for it.
                pid, status = self.pid, 0
            if pid:
                self._finish(status)
        return self.returncode

    def wait(self, timeout=None):
        """Waits for the end and gives the exit code."""
        if self.returncode is None:
            ms = -1 if timeout is None else max(timeout, 0) * 1000
            try:
                pid, status = _posix.wait_for(self.pid, ms)
            except OSError as e:
                if e.errno != 10:
                    raise
                pid, status = self.pid, 0
            if not pid:
                raise TimeoutExpired(self.args, timeout)
            self._finish(status)
        return self.returncode

    def send_signal(self, sig):
        if self.poll() is None:
            _posix.kill(self.pid, int(sig))

    def terminate(self):
        self.send_signal(15)

    def kill(self):
        self.send_signal(9)

    def communicate(self, input=None, timeout=None):
        """Writes the input, reads all output, waits for the end."""
        if self._given is not None and input:
            raise ValueError("Cannot send input after starting communication")
        end = None if timeout is None else _now() + timeout
        self._begin(input)
        self._transfer(end, timeout)
        self.wait(None if end is None else max(end - _now(), 0))
        result = []
        for stream in (self.stdout, self.stderr):
            if stream is None:
                result.append(None)
            else:
                stream.close()
                result.append(self._text(b"".join(self._read[stream])))
        return tuple(result)

    def _begin(self, input):
        if self._given is not None:
            return
        data = input or b""
        if isinstance(data, str):
            if not self.text_mode:
                raise TypeError("a bytes-like object is required, not 'str'")
            data = data.encode(self.encoding or "utf-8")
        self._given = memoryview(bytes(data))
        if self.stdin is not None and not data:
            _close_quietly(self.stdin)
        for stream in (self.stdout, self.stderr):
            if stream is not None:
                self._read[stream] = []

    def _open_streams(self):
        """The files to wait for, by number."""
        found = {}
        if self.stdin is not None and not _is_closed(self.stdin):
            found[self.stdin.fileno()] = self.stdin
        for stream in self._read:
            if not _is_closed(stream):
                found[stream.fileno()] = stream
        return found

    def _transfer(self, end, timeout):
        while True:
            streams = self._open_streams()
            if not streams:
                return
            polled = [
                (fd, _POLL_OUT if stream is self.stdin else _POLL_IN)
                for fd, stream in streams.items()
            ]
            left = -1 if end is None else (end - _now()) * 1000
            if end is not None and left <= 0:
                self._expire(timeout)
            for fd, events in _posix.poll(polled, left):
                if streams[fd] is self.stdin:
                    self._feed(fd)
                else:
                    self._drain(fd, streams[fd])

    def _expire(self, timeout):
        output = [
            b"".join(self._read[stream]) if stream is not None else None
            for stream in (self.stdout, self.stderr)
        ]
        raise TimeoutExpired(self.args, timeout, *[o or None for o in output])

    def _feed(self, fd):
        try:
            n = _posix.write(fd, self._given[:4096])
        except OSError as e:
            if e.errno != 32:
                raise
            # The program does not want more.
            n = len(self._given)
        self._given = self._given[n:]
        if not len(self._given):
            _close_quietly(self.stdin)

    def _drain(self, fd, stream):
        data = _posix.read(fd, _CHUNK)
        if data:
            self._read[stream].append(data)
        else:
            stream.close()

    def _text(self, data):
        if not self.text_mode:
            return data
        text = data.decode(self.encoding or "utf-8", self.errors or "strict")
        return text.replace("\r\n", "\n").replace("\r", "\n")


def _refuse(name, given):
    if given:
        raise NotImplementedError("subprocess: %s is not supported" % name)


def _is_closed(stream):
    return stream.closed


def _close_quietly(stream):
    # A program that does not read its input is no error.
    try:
        stream.close()
    except OSError as e:
        if e.errno not in (22, 32):
            raise


def _command(args, shell, executable):
    """The program's file, and its arguments with its name first."""
    if isinstance(args, (str, bytes)) or hasattr(args, "__fspath__"):
        args = [args]
    else:
        args = list(args)
    if shell:
        program = "/bin/sh" if executable is None else executable
        args = [program, "-c"] + args
    if not args:
        raise ValueError("not enough arguments: no program")
    for arg in args:
        if not isinstance(arg, (str, bytes)) and not hasattr(arg, "__fspath__"):
            raise TypeError(
                "expected str, bytes or os.PathLike object, not "
                + type(arg).__name__
            )
    args = [os.fsdecode(a) for a in args]
    if any("\0" in a for a in args):
        raise ValueError("embedded null byte")
    return args[0] if executable is None else os.fsdecode(executable), args


class _Streams:
    """The three standard files of a child, and our ends of the pipes."""

    def __init__(self, stdin, stdout, stderr):
        self.actions = []
        self._child_ends = []
        self.stdin = self.stdout = self.stderr = None
        if stdin == STDOUT or stdout == STDOUT:
            raise ValueError("STDOUT can only be used for stderr")
        try:
            self.stdin = self._connect(stdin, 0)
            self.stdout = self._connect(stdout, 1)
            if stderr == STDOUT:
                self.actions.append(("dup", 1, 2))
            else:
                self.stderr = self._connect(stderr, 2)
        except BaseException:
            self.close_all()
            raise

    def _connect(self, given, number):
        """Says what becomes the child's file; gives our end of a pipe."""
        if given is None:
            return None
        if given == PIPE:
            read, write = _posix.pipe()
            ours, theirs = (write, read) if number == 0 else (read, write)
            self._child_ends.append(theirs)
            self.actions.append(("dup", theirs, number))
            return ours
        if given == DEVNULL:
            theirs = _posix.open("/dev/null", 2)
            self._child_ends.append(theirs)
        else:
            theirs = given if isinstance(given, int) else given.fileno()
            if not isinstance(given, int) and hasattr(given, "flush"):
                given.flush()
        self.actions.append(("dup", theirs, number))
        return None

    def close_child_ends(self):
        for fd in self._child_ends:
            _posix.close(fd)
        self._child_ends = []

    def close_all(self):
        self.close_child_ends()
        for fd in (self.stdin, self.stdout, self.stderr):
            if fd is not None:
                _posix.close(fd)


def run(
    *popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs
):
    """Runs a program to its end."""
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError(
                "stdout and stderr arguments may not be used with capture_output."
            )
        kwargs["stdout"] = PIPE
        kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout)
        except TimeoutExpired:
            process.kill()
            process.wait()
            raise
        except BaseException:
            process.kill()
            raise
        code = process.poll()
        if check and code:
            raise CalledProcessError(code, process.args, stdout, stderr)
    return CompletedProcess(process.args, code, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Runs a program and gives its exit code."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout)
        except BaseException:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """As call(), but an exit code that is not 0 is an error."""
    code = call(*popenargs, **kwargs)
    if code:
        cmd = kwargs.get("args")
        raise CalledProcessError(code, popenargs[0] if cmd is None else cmd)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """The output of a program that ends with exit code 0."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError("%s argument not allowed, it will be overridden." % name)
    if "input" in kwargs and kwargs["input"] is None:
        kwargs["input"] = b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """The exit code and the output of a shell's command, without its last newline."""
    done = run(
        cmd,
        shell=True,
        text=True,
        stdout=PIPE,
        stderr=STDOUT,
        encoding=encoding,
        errors=errors,
    )
    data = done.stdout
    return done.returncode, data[:-1] if data[-1:] == "\n" else data


def getoutput(cmd, *, encoding=None, errors=None):
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """Arguments as one line, quoted as programs on Windows read it."""
    words = []
    for arg in map(os.fsdecode, seq):
        quoted = not arg or " " in arg or "\t" in arg
        result = ['"'] if quoted else []
        slashes = 0
        for c in arg:
            if c == "\\":
                slashes += 1
                continue
            if c == '"':
                result.append("\\" * (2 * slashes + 1))
            else:
                result.append("\\" * slashes)
            slashes = 0
            result.append(c)
        result.append("\\" * slashes)
        if quoted:
            result.append("\\" * slashes + '"')
        words.append("".join(result))
    return " ".join(words)
