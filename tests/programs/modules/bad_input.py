# Huge sizes, cycles, truncated and wrong data: an exception each time.
import base64
import datetime
import hashlib
import json
import os
import re
import struct
import zlib


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


loop = []
loop.append(loop)
for f in (
    lambda: bytearray(1 << 40),
    lambda: "x" * (1 << 40),
    lambda: [0] * (1 << 40),
    lambda: json.dumps(loop),
    lambda: json.loads("[" * 100000),
    lambda: struct.unpack("<100I", b""),
    lambda: re.compile("("),
    lambda: base64.b64decode("a"),
    lambda: open("/\0x"),
    lambda: os.listdir(b"/no/\xff"),
    lambda: os.stat(3.5),
    lambda: datetime.date(1, 13, 1),
    lambda: hashlib.new("nope"),
    lambda: zlib.decompress(b"x" * 100),
):
    attempt(f)
