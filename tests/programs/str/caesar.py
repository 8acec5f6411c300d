# Text processing with ord(), chr() and join().
def shift(text, n):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            c = chr((ord(c) - base + n) % 26 + base)
        out.append(c)
    return "".join(out)


secret = shift("Hello, World!", 3)
print(secret, shift(secret, -3))
