# Types that cannot be called.
def generator():
    yield


import sys

for t in (type(None), type(len), type(iter([])), type(generator()), type(sys)):
    try:
        t()
    except TypeError as e:
        print("TypeError:", e)
