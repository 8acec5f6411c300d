# A subclass of IOBase can stand where a stream is needed.
import io


class Log(io.IOBase):
    def __init__(self):
        self.data = b""

    def write(self, buf):
        self.data += bytes(buf)
        return len(buf)


log = Log()
print("text", 5, file=log)
print("é", file=log, end="")
print(log.data)
