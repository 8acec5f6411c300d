# AES-128 in counter mode, in plain Python: tables in bytes and bytearray,
# exclusive or, shifts and masks, nested loops over 16 bytes.
# sizes: small=1600 large=32000
import sys


def make_tables():
    # The S-box from its definition: inverse in GF(2^8), then an affine map.
    exp = bytearray(512)
    log = bytearray(256)
    x = 1
    for i in range(255):
        exp[i] = x
        log[x] = i
        x ^= (x << 1) ^ (0x11B if x & 0x80 else 0)
        x &= 0xFF
    for i in range(255, 512):
        exp[i] = exp[i - 255]
    box = bytearray(256)
    for i in range(256):
        b = exp[255 - log[i]] if i else 0
        box[i] = (
            b
            ^ (b << 1 | b >> 7)
            ^ (b << 2 | b >> 6)
            ^ (b << 3 | b >> 5)
            ^ (b << 4 | b >> 4)
            ^ 0x63
        ) & 0xFF
    double = bytearray(256)
    for i in range(256):
        double[i] = (i << 1) & 0xFF ^ (0x1B if i & 0x80 else 0)
    return bytes(box), bytes(double)


SBOX, DOUBLE = make_tables()
SHIFTED = bytes((i + 4 * (i % 4)) % 16 for i in range(16))


class Aes:
    def __init__(self, key):
        words = bytearray(176)
        words[:16] = key
        rcon = 1
        for i in range(16, 176, 4):
            t = words[i - 4 : i]
            if i % 16 == 0:
                t = bytearray(
                    (SBOX[t[1]] ^ rcon, SBOX[t[2]], SBOX[t[3]], SBOX[t[0]])
                )
                rcon = DOUBLE[rcon]
            for j in range(4):
                words[i + j] = words[i + j - 16] ^ t[j]
        self.words = words
        self.state = bytearray(16)
        self.work = bytearray(16)

    def add_key(self, at):
        state = self.state
        words = self.words
        for i in range(16):
            state[i] ^= words[at + i]

    def mix(self):
        state = self.state
        double = DOUBLE
        for c in range(0, 16, 4):
            a = state[c]
            b = state[c + 1]
            d = state[c + 2]
            e = state[c + 3]
            every = a ^ b ^ d ^ e
            state[c] = a ^ every ^ double[a ^ b]
            state[c + 1] = b ^ every ^ double[b ^ d]
            state[c + 2] = d ^ every ^ double[d ^ e]
            state[c + 3] = e ^ every ^ double[e ^ a]

    def substitute(self):
        state = self.state
        work = self.work
        box = SBOX
        for i in range(16):
            work[i] = box[state[SHIFTED[i]]]
        self.state = work
        self.work = state

    def encrypt(self, block):
        self.state[:] = block
        self.add_key(0)
        for at in range(16, 160, 16):
            self.substitute()
            self.mix()
            self.add_key(at)
        self.substitute()
        self.add_key(160)
        return self.state


def main(blocks):
    cipher = Aes(bytes(range(16)))
    plain = bytes(i * 17 for i in range(16))
    known = cipher.encrypt(plain)[:4]
    counter = bytearray(16)
    data = bytearray(16)
    check = 0
    for i in range(blocks):
        counter[15] = i & 0xFF
        counter[14] = i >> 8 & 0xFF
        pad = cipher.encrypt(counter)
        for j in range(16):
            data[j] ^= pad[j]
        check = (check * 31 + data[i & 15]) % 1000003
    hexed = "".join("%02x" % b for b in known)
    return "%s/%d" % (hexed, check)


def run(size):
    import time

    if hasattr(time, "ticks_us"):
        start = time.ticks_us()
        result = main(size)
        seconds = time.ticks_diff(time.ticks_us(), start) / 1e6
    else:
        start = time.perf_counter()
        result = main(size)
        seconds = time.perf_counter() - start
    print("result:", result)
    print("time: %.6f" % seconds)


run(int(sys.argv[1]))
