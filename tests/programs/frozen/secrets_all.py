# Tokens have the length that was asked for, numbers are in range.
import secrets

print(len(secrets.token_bytes()), len(secrets.token_bytes(5)), len(secrets.token_hex(8)))
print(len(secrets.token_urlsafe(9)), secrets.token_hex() != secrets.token_hex())
print(all(0 <= secrets.randbelow(7) < 7 for _ in range(100)))
print(secrets.choice([3]), secrets.randbits(10) < 1024, secrets.compare_digest("a", "a"))
for bad in (lambda: secrets.randbelow(0), lambda: secrets.choice([])):
    try:
        bad()
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)
