# os.dupterm: a stream that fails or ends is given up; Ctrl-C from it interrupts.
import io
import os


class Terminal(io.IOBase):
    def __init__(self, answer):
        self.answer = answer

    def write(self, data):
        return self.answer(data)

    def readinto(self, into):
        return self.answer(into)

    def ioctl(self, request, argument):
        return 0


def end(into):
    return 0


def fail(data):
    raise ValueError("bad")


def interrupt(data):
    data[0] = 3
    return 1


os.dupterm(Terminal(end))
os.dupterm_notify(None)
print(os.dupterm(None))
os.dupterm(Terminal(fail))
print("first")
print("second", os.dupterm(None))

for arguments in ((5,), (None, 1), (None, -1)):
    try:
        os.dupterm(*arguments)
    except (OSError, ValueError) as e:
        print(repr(e))


class OnlyRead(Terminal):
    def write(self, data):
        return len(data)


os.dupterm(OnlyRead(interrupt))
try:
    os.dupterm_notify(None)
    for i in range(10):
        pass
except KeyboardInterrupt:
    print("interrupted")
os.dupterm(None)
