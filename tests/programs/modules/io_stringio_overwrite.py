# Writing in the middle of a StringIO overwrites.
import io

s = io.StringIO("abcdef")
s.seek(2)
s.write("XY")
print(s.getvalue(), s.read())
s.seek(0, 2)
s.write("end")
print(s.getvalue())
