# |= &= -= ^= change the set that other names share.
for op in ("|=", "&=", "-=", "^="):
    a = {1, 2, 3}
    b = a
    exec("a %s {3, 4}" % op)
    print(op, sorted(a), sorted(b), a is b)
