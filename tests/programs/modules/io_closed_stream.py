# A closed stream raises ValueError.
import io

s = io.StringIO("abc")
s.close()
for f in (s.read, s.getvalue, lambda: s.write("x")):
    try:
        f()
    except ValueError:
        print("ValueError")
