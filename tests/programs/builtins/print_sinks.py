# Where print() may write, and what it says of other places.
import sys
from io import StringIO, BytesIO


class Sink:
    def write(self, text):
        sys.stdout.write("<" + str(text) + ">\n")


class Nothing:
    pass


for file in (StringIO(), sys.stdout, Nothing(), 5):
    try:
        print("a", file=file)
        print(type(file).__name__)
    except Exception as e:
        print(type(e).__name__)
s = StringIO()
sys.print_exception(ValueError("v"), s)
print(s.getvalue())
try:
    sys.print_exception(ValueError("v"), Nothing())
except Exception as e:
    print(type(e).__name__)
