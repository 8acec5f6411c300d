"""logging.handlers: files that are exchanged, and memory; after CPython's documentation.

Left out: handlers of sockets, mail, syslog and HTTP.
"""

import logging
import os
import time


class BaseRotatingHandler(logging.FileHandler):
    namer = None
    rotator = None

    def emit(self, record):
        try:
            if self.shouldRollover(record):
                self.doRollover()
            super().emit(record)
        except Exception:
            self.handleError(record)

    def rotation_filename(self, default_name):
        return self.namer(default_name) if callable(self.namer) else default_name

    def rotate(self, source, dest):
        if callable(self.rotator):
            self.rotator(source, dest)
        elif os.path.exists(source):
            os.rename(source, dest)

    def _reopen(self):
        if self.stream is not None:
            self.stream.close()
            self.stream = None


class RotatingFileHandler(BaseRotatingHandler):
    """A new file once the old one is full; old ones are numbered."""

    def __init__(
        self,
        filename,
        mode="a",
        maxBytes=0,
        backupCount=0,
        encoding=None,
        delay=False,
        errors=None,
    ):
        super().__init__(filename, "a" if maxBytes > 0 else mode, encoding, delay)
        self.maxBytes = maxBytes
        self.backupCount = backupCount

    def shouldRollover(self, record):
        if self.maxBytes <= 0:
            return False
        if self.stream is None:
            self.stream = self._open()
        size = os.path.getsize(self.baseFilename)
        line = (self.format(record) + self.terminator).encode()
        return size > 0 and size + len(line) >= self.maxBytes

    def doRollover(self):
        self._reopen()
        base = self.baseFilename
        if self.backupCount > 0:
            for i in range(self.backupCount - 1, -1, -1):
                source = base if i == 0 else self.rotation_filename("%s.%d" % (base, i))
                dest = self.rotation_filename("%s.%d" % (base, i + 1))
                if os.path.exists(source):
                    if os.path.exists(dest):
                        os.remove(dest)
                    self.rotate(source, dest)
        else:
            os.remove(base)
        if not self.delay:
            self.stream = self._open()


_UNITS = {"S": 1, "M": 60, "H": 3600, "D": 86400}
_SUFFIXES = {
    "S": "%Y-%m-%d_%H-%M-%S",
    "M": "%Y-%m-%d_%H-%M",
    "H": "%Y-%m-%d_%H",
    "D": "%Y-%m-%d",
}


class TimedRotatingFileHandler(BaseRotatingHandler):
    """A new file after so many seconds, minutes, hours or days, or at midnight."""

    def __init__(
        self,
        filename,
        when="h",
        interval=1,
        backupCount=0,
        encoding=None,
        delay=False,
        utc=False,
        atTime=None,
        errors=None,
    ):
        super().__init__(filename, "a", encoding, delay)
        self.when = when.upper()
        self._at_midnight = self.when == "MIDNIGHT"
        unit = "D" if self._at_midnight else self.when
        if unit not in _UNITS:
            raise ValueError("Invalid rollover interval specified: %s" % self.when)
        self.interval = _UNITS[unit] * interval
        self.suffix = _SUFFIXES[unit]
        self.backupCount = backupCount
        self.utc = utc
        self.rolloverAt = self.computeRollover(int(time.time()))

    def _parts(self, seconds):
        return time.gmtime(seconds) if self.utc else time.localtime(seconds)

    def computeRollover(self, currentTime):
        if not self._at_midnight:
            return currentTime + self.interval
        parts = self._parts(currentTime)
        passed = parts[3] * 3600 + parts[4] * 60 + parts[5]
        return currentTime - passed + 86400

    def shouldRollover(self, record):
        return time.time() >= self.rolloverAt

    def doRollover(self):
        self._reopen()
        began = self._parts(self.rolloverAt - self.interval)
        suffix = time.strftime(self.suffix, began)
        dest = self.rotation_filename("%s.%s" % (self.baseFilename, suffix))
        if os.path.exists(dest):
            os.remove(dest)
        self.rotate(self.baseFilename, dest)
        folder, base = os.path.split(self.baseFilename)
        old = sorted(n for n in os.listdir(folder) if n.startswith(base + "."))
        if self.backupCount > 0:
            for name in old[: -self.backupCount]:
                os.remove(os.path.join(folder, name))
        if not self.delay:
            self.stream = self._open()
        now = int(time.time())
        while self.rolloverAt <= now:
            self.rolloverAt += self.interval


class BufferingHandler(logging.Handler):
    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        self.buffer = []

    def close(self):
        self.flush()
        super().close()


class MemoryHandler(BufferingHandler):
    """Keeps records until there are many, or one is grave; then hands them on."""

    def __init__(
        self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True
    ):
        super().__init__(capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        self.target = target

    def flush(self):
        if self.target is not None:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer = []


class QueueHandler(logging.Handler):
    def __init__(self, queue):
        super().__init__()
        self.queue = queue

    def prepare(self, record):
        record.msg = record.message = self.format(record)
        record.args = record.exc_info = record.exc_text = None
        return record

    def enqueue(self, record):
        self.queue.put_nowait(record)

    def emit(self, record):
        self.enqueue(self.prepare(record))


def __getattr__(name):
    if name.endswith("Handler") or name == "QueueListener":
        raise NotImplementedError("logging.handlers.%s is not offered" % name)
    raise AttributeError("module 'logging.handlers' has no attribute '%s'" % name)
