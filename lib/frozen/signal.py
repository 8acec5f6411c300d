"""signal: numbers, kill, and the one handler that there is; after CPython's documentation.

A program can be told of SIGINT only, which comes as KeyboardInterrupt; a handler of
another signal raises NotImplementedError. The default and ignoring are taken as said.
"""

import os

__all__ = ["Signals", "default_int_handler", "getsignal", "raise_signal", "signal"]

_NUMBERS = {
    "SIGHUP": 1,
    "SIGINT": 2,
    "SIGQUIT": 3,
    "SIGILL": 4,
    "SIGTRAP": 5,
    "SIGABRT": 6,
    "SIGBUS": 7,
    "SIGFPE": 8,
    "SIGKILL": 9,
    "SIGUSR1": 10,
    "SIGSEGV": 11,
    "SIGUSR2": 12,
    "SIGPIPE": 13,
    "SIGALRM": 14,
    "SIGTERM": 15,
    "SIGCHLD": 17,
    "SIGCONT": 18,
    "SIGSTOP": 19,
    "SIGTSTP": 20,
    "SIGTTIN": 21,
    "SIGTTOU": 22,
    "SIGURG": 23,
    "SIGXCPU": 24,
    "SIGXFSZ": 25,
    "SIGVTALRM": 26,
    "SIGPROF": 27,
    "SIGWINCH": 28,
    "SIGIO": 29,
    "SIGPWR": 30,
    "SIGSYS": 31,
}
NSIG = 65
SIG_DFL = 0
SIG_IGN = 1

_DESCRIPTIONS = {
    1: "Hangup",
    2: "Interrupt",
    3: "Quit",
    4: "Illegal instruction",
    6: "Aborted",
    7: "Bus error",
    8: "Floating point exception",
    9: "Killed",
    10: "User defined signal 1",
    11: "Segmentation fault",
    12: "User defined signal 2",
    13: "Broken pipe",
    14: "Alarm clock",
    15: "Terminated",
    17: "Child exited",
    18: "Continued",
    19: "Stopped (signal)",
    20: "Stopped",
}


class Signals(int):
    """A number that knows its name."""

    @property
    def name(self):
        for name in _NUMBERS:
            if _NUMBERS[name] == int(self):
                return name
        raise ValueError("%d is not a valid Signals" % int(self))

    @property
    def value(self):
        return int(self)

    def __repr__(self):
        return "<Signals.%s: %d>" % (self.name, int(self))

    def __str__(self):
        return str(int(self))


for _name in _NUMBERS:
    globals()[_name] = Signals(_NUMBERS[_name])


def default_int_handler(signalnum, frame):
    raise KeyboardInterrupt()


_handlers = {2: default_int_handler}


def _checked(signalnum):
    number = int(signalnum)
    if not 0 < number < NSIG:
        raise ValueError("signal number out of range")
    return number


def getsignal(signalnum):
    return _handlers.get(_checked(signalnum), SIG_DFL)


def signal(signalnum, handler):
    number = _checked(signalnum)
    if number in (9, 19):
        raise OSError(22)
    before = getsignal(number)
    allowed = (SIG_DFL,) if number != 2 else (SIG_DFL, default_int_handler)
    if handler not in allowed and (number != 13 or callable(handler)):
        raise NotImplementedError(
            "signal: handlers of signals are not offered; SIGINT raises KeyboardInterrupt"
        )
    _handlers[number] = handler
    return before


def raise_signal(signum):
    os.kill(os.getpid(), _checked(signum))


def strsignal(signalnum):
    return _DESCRIPTIONS.get(_checked(signalnum))


def valid_signals():
    return {Signals(number) for number in _NUMBERS.values()}


def alarm(seconds):
    raise NotImplementedError("signal.alarm is not offered")


def setitimer(which, seconds, interval=0.0):
    raise NotImplementedError("signal.setitimer is not offered")


def pause():
    raise NotImplementedError("signal.pause is not offered")


def siginterrupt(signalnum, flag):
    _checked(signalnum)
