# A slice has no hash: a dict that is not empty cannot be asked for one.
from collections import OrderedDict


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)


def assign(d):
    d[:] = {}


attempt(lambda: {1: 2}[:6])
attempt(lambda: {1: 2}[1:2:3])
attempt(lambda: assign({}))
attempt(lambda: assign({1: 2}))
attempt(lambda: hash(slice(1)))
attempt(lambda: {1: 2}.get(slice(1)))
attempt(lambda: {slice(1): 1})
attempt(lambda: slice(1) in {1})
attempt(lambda: {1}.add(slice(1)))
attempt(lambda: OrderedDict([(1, 2)])[2])
