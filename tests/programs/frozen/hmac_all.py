# Keyed hashes of several kinds, copies, comparison.
import hashlib
import hmac

h = hmac.new(b"key", b"The quick brown fox", hashlib.sha256)
print(h.hexdigest(), h.name, h.digest_size, h.block_size)
h2 = h.copy()
h2.update(b" jumps")
print(h.hexdigest() == h2.hexdigest(), h2.hexdigest())
print(hmac.new(b"k" * 200, b"x", "md5").hexdigest())
print(hmac.digest(b"key", b"msg", "sha1").hex())
print(hmac.new(b"", digestmod="sha512").hexdigest()[:20])
print(hmac.compare_digest(b"ab", b"ab"), hmac.compare_digest("ab", "ac"), hmac.compare_digest(b"a", b"ab"))
for args in ((b"k",), ("text", b"x", "md5")):
    try:
        hmac.new(*args)
    except TypeError:
        print("TypeError")
