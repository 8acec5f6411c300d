# os.dupterm: a stream gets what is shown, and what comes from it counts as typed.
import io
import os


class Terminal(io.IOBase):
    def __init__(self, data=b""):
        self.shown = []
        self.data = data

    def write(self, data):
        self.shown.append(bytes(data))
        return len(data)

    def readinto(self, into):
        if not self.data:
            return None
        into[0] = self.data[0]
        self.data = self.data[1:]
        return 1

    def ioctl(self, request, argument):
        return 0


terminal = Terminal(b"first\rsecond\r")
print(os.dupterm(terminal))
print("shown")
lines = [input("? "), input("? ")]
print(os.dupterm(None) is terminal, os.dupterm(None))
print(lines, b"".join(terminal.shown))
