# StringIO is written and read like a file.
import io

s = io.StringIO()
print(s.write("hello\n"), s.write("world"), s.getvalue(), s.tell())
s.write("añ😀")
print(s.getvalue())
s.seek(0)
print([s.readline(), s.readline(), s.readline()])
s = io.StringIO("a\nb\nc")
print(s.read(1), s.read(), [s.read()])
s.seek(0)
print([line for line in s])
with io.StringIO("x") as f:
    print(f.read())
