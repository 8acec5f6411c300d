# the mark of the test
import json
import os
import sys

import helper
from pkg import sub

here = __file__.rsplit("/", 1)[0]
print(sys.argv[1:], __name__, helper.greet("world"), sub.VALUE)
with open(here + "/data.txt") as f:
    print(json.loads(f.read()))
print(sorted(os.listdir(here)), os.stat(here + "/data.txt")[6])
for path in (here + "/missing.txt", here + "/data.txt"):
    try:
        open(path, "w")
    except OSError as e:
        print(e)
try:
    open(here + "/missing.txt")
except OSError as e:
    print(e)
if "fail" in sys.argv:
    helper.fail()
sys.exit(7)
