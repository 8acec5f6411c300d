# Which values count as false.
for v in (0, 0.0, 0j, "", b"", (), [], {}, set(), None, False, range(0)):
    print(repr(v), bool(v), not v)
for v in (1, -1, 0.1, 1j, " ", b"\0", (0,), [0], {0: 0}, {0}, True, range(1)):
    print(repr(v), bool(v), not v)
