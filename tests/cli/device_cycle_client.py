"""A client of `krait device` for `deno task cycles`, with nothing but Python's
own library.

    device_cycle_client.py cycles WHERE NUMBER    connects, runs a program, hangs up
    device_cycle_client.py half WHERE KIND        to be killed once it says "half"

WHERE is a terminal's path or HOST:PORT. For each cycle a line is printed, "ok" or what
was wrong.
"""

import os
import select
import socket
import sys

KINDS = ("upload", "download", "plain program", "loop", "reading")


class Client:
    def __init__(self, where):
        self.seen = b""
        self.socket = None
        if where.startswith("/"):
            self.fd = os.open(where, os.O_RDWR | os.O_NOCTTY)
        else:
            host, port = where.split(":")
            self.socket = socket.create_connection((host, int(port)))
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.fd = self.socket.fileno()

    def close(self):
        if self.socket is not None:
            self.socket.close()
        else:
            os.close(self.fd)

    def send(self, data):
        while data:
            data = data[os.write(self.fd, data) :]

    def read(self):
        if not select.select([self.fd], [], [], 30)[0]:
            raise OSError("no answer, only %r" % self.seen[-100:])
        data = os.read(self.fd, 65536)
        if not data:
            raise OSError("the device hung up")
        return data

    def until(self, text):
        while text not in self.seen:
            self.seen += self.read()
        found, _, self.seen = self.seen.partition(text)
        return found

    def enter(self):
        self.send(b"\r\x03\x03\r\x01")
        self.until(b"raw REPL; CTRL-B to exit\r\n>")

    def paste(self, source):
        self.send(b"\x05A\x01")
        self.until(b"R\x01")
        while len(self.seen) < 2:
            self.seen += self.read()
        window = int.from_bytes(self.seen[:2], "little")
        self.seen = self.seen[2:]
        for i in range(0, len(source), window):
            self.until(b"\x01")
            self.send(source[i : i + window])
        self.send(b"\x04")
        self.until(b"\x04")

    def exec(self, source):
        self.paste(source)
        out = self.until(b"\x04")
        err = self.until(b"\x04")
        self.until(b">")
        return out, err


def cycle(where, i):
    client = Client(where)
    try:
        client.enter()
        source = b"x = [%d] * 100\nprint(sum(x))" % i
        answer = client.exec(source)
        return "ok" if answer == (b"%d\r\n" % (100 * i), b"") else repr(answer)
    except OSError as e:
        return str(e)
    finally:
        client.close()


def half(where, kind):
    client = Client(where)
    client.enter()
    name = KINDS[kind % len(KINDS)]
    if name == "upload":
        client.exec(b"f = open('upload', 'wb')")
        for i in range(1 << 20):
            if i == 3:
                print("half", flush=True)
            client.exec(b"f.write(%r)" % os.urandom(256))
    elif name == "download":
        client.send(b"for i in range(1 << 20): print('%064d' % i)\x04")
        client.until(b"%064d" % 1000)
    elif name == "plain program":
        client.send(b"x = '" + b"a" * 3000)
    elif name == "loop":
        client.send(b"while True: pass\x04")
        client.until(b"OK")
    else:
        client.send(b"import sys; sys.stdin.buffer.read(100)\x04abc")
    print("half", flush=True)
    while True:
        client.read()


what, where, number = sys.argv[1:]
if what == "half":
    half(where, int(number))
for i in range(int(number)):
    print(cycle(where, i), flush=True)
