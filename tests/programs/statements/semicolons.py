# Simple statements on one line are separated by semicolons.
a = 1; b = 2; print(a, b)
a += b; b -= a; print(a, b);
import sys; print(sys.byteorder in ("little", "big"))
