# An uncaught SystemExit ends the program with its code and no traceback.
try:
    print("before")
    raise SystemExit(7)
finally:
    print("finally")
