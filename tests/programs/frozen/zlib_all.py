# Compressing and decompressing in all wrappings; checksums; bad data.
import zlib

data = b"hello hello hello " * 50 + bytes(range(256))
for wbits in (15, -15, 31):
    packed = zlib.compress(data, wbits=wbits)
    print(wbits, zlib.decompress(packed, wbits=wbits) == data, len(packed) < len(data))
print(zlib.adler32(b"Wikipedia"), zlib.adler32(data), zlib.adler32(b"b", zlib.adler32(b"a")) == zlib.adler32(b"ab"))
print(zlib.crc32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")))
c = zlib.compressobj()
packed = c.compress(data[:100]) + c.compress(data[100:]) + c.flush()
d = zlib.decompressobj()
out = d.decompress(packed[:20])
out += d.decompress(packed[20:] + b"rest")
out += d.flush()
print(out == data, d.eof, d.unused_data)
known = bytes.fromhex("789ccb48cdc9c95728cf2fca490100 1a0b045d".replace(" ", ""))
print(zlib.decompress(known))
for bad in (b"", known[:-6], b"not zlib data"):
    try:
        zlib.decompress(bad)
    except zlib.error:
        print("zlib.error")
try:
    zlib.compress(b"x", 10)
except zlib.error as e:
    print(e)
