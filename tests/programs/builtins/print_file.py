# print() with a file.
import io
import sys

out = io.StringIO()
print("a", 1, file=out)
print("b", file=out, end="")
print([out.getvalue()])
print("to stdout", file=sys.stdout)


class Writer:
    def write(self, text):
        return len(text)


print("end")
