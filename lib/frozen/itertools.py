"""itertools: iterators for loops, after CPython's documentation.

All of Python 3.13's. They are generators: their types are not classes to test
with isinstance(), and they cannot be copied or pickled.
"""

_ABSENT = object()


def _index(value, message):
    # An integer argument that may be None.
    if value is None:
        return None
    if isinstance(value, int):
        return value
    index = getattr(value, "__index__", None)
    if index is None:
        raise ValueError(message)
    return index()


class count:
    def __init__(self, start=0, step=1):
        start + step  # Raises TypeError where these are not numbers.
        self._next = start
        self._step = step

    def __iter__(self):
        return self

    def __next__(self):
        value = self._next
        self._next = value + self._step
        return value

    def __repr__(self):
        if self._step == 1 and isinstance(self._step, int):
            return "count(%r)" % (self._next,)
        return "count(%r, %r)" % (self._next, self._step)


def cycle(iterable, /):
    return _cycle(iter(iterable))


def _cycle(items):
    saved = []
    for item in items:
        yield item
        saved.append(item)
    while saved:
        for item in saved:
            yield item


class repeat:
    def __init__(self, object, times=None):
        self._object = object
        if times is not None:
            times = max(0, times)
        self._times = times

    def __iter__(self):
        return self

    def __next__(self):
        times = self._times
        if times is not None:
            if times == 0:
                raise StopIteration
            self._times = times - 1
        return self._object

    def __length_hint__(self):
        if self._times is None:
            raise TypeError("len() of unsized object")
        return self._times

    def __repr__(self):
        if self._times is None:
            return "repeat(%r)" % (self._object,)
        return "repeat(%r, %d)" % (self._object, self._times)


def _chain(iterables):
    for iterable in iterables:
        for item in iterable:
            yield item


class chain:
    def __new__(cls, *iterables):
        return _chain(iterables)

    @staticmethod
    def from_iterable(iterable, /):
        return _chain(iter(iterable))


def accumulate(iterable, func=None, *, initial=None):
    return _accumulate(iter(iterable), func, initial)


def _accumulate(items, func, initial):
    total = initial
    if initial is None:
        for total in items:
            break
        else:
            return
    yield total
    if func is None:
        for item in items:
            total = total + item
            yield total
    else:
        for item in items:
            total = func(total, item)
            yield total


def batched(iterable, n, *, strict=False):
    if n < 1:
        raise ValueError("n must be at least one")
    return _batched(iter(iterable), n, strict)


def _batched(items, n, strict):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == n:
            yield tuple(batch)
            batch = []
    if batch:
        if strict:
            raise ValueError("batched(): incomplete batch")
        yield tuple(batch)


def combinations(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations(pool, r)


def _combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    items = list(pool[:r])
    while True:
        yield tuple(items)
        # The last index that can still move up.
        i = r - 1
        while i >= 0 and indices[i] == n - r + i:
            i -= 1
        if i < 0:
            return
        index = indices[i] + 1
        while i < r:
            indices[i] = index
            items[i] = pool[index]
            index += 1
            i += 1


def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    if r < 0:
        raise ValueError("r must be non-negative")
    return _combinations_with_replacement(pool, r)


def _combinations_with_replacement(pool, r):
    n = len(pool)
    if n == 0 and r > 0:
        return
    indices = [0] * r
    while True:
        yield tuple([pool[i] for i in indices])
        i = r - 1
        while i >= 0 and indices[i] == n - 1:
            i -= 1
        if i < 0:
            return
        indices[i:] = [indices[i] + 1] * (r - i)


def compress(data, selectors):
    return _compress(iter(data), iter(selectors))


def _compress(data, selectors):
    for item, wanted in zip(data, selectors):
        if wanted:
            yield item


def dropwhile(predicate, iterable, /):
    return _dropwhile(predicate, iter(iterable))


def _dropwhile(predicate, items):
    for item in items:
        if not predicate(item):
            yield item
            break
    for item in items:
        yield item


def takewhile(predicate, iterable, /):
    return _takewhile(predicate, iter(iterable))


def _takewhile(predicate, items):
    for item in items:
        if not predicate(item):
            return
        yield item


def filterfalse(function, iterable, /):
    return _filterfalse(function, iter(iterable))


def _filterfalse(function, items):
    if function is None or function is bool:
        for item in items:
            if not item:
                yield item
    else:
        for item in items:
            if not function(item):
                yield item


class groupby:
    """Runs of items with equal keys: pairs of the key and an iterator of the run."""

    def __init__(self, iterable, key=None):
        self._items = iter(iterable)
        self._keyfunc = key
        # The item read last and its key; the key of the group given out last.
        self._item = _ABSENT
        self._key = _ABSENT
        self._group_key = _ABSENT
        # Counts the groups: an older group's iterator is at its end.
        self._group = 0

    def __iter__(self):
        return self

    def _advance(self):
        item = next(self._items)
        keyfunc = self._keyfunc
        self._key = item if keyfunc is None else keyfunc(item)
        self._item = item

    def __next__(self):
        self._group += 1
        if self._item is _ABSENT:
            self._advance()
        while self._key == self._group_key:
            self._advance()
        self._group_key = self._key
        return self._key, self._run(self._group, self._key)

    def _run(self, group, key):
        while self._group == group and self._key == key:
            item = self._item
            if item is _ABSENT:
                return
            yield item
            if self._group != group:
                return
            # No further item leaves the group used up.
            self._item = _ABSENT
            try:
                self._advance()
            except StopIteration:
                self._items = iter(())
                return


def islice(iterable, *args):
    if not 1 <= len(args) <= 3:
        raise TypeError("islice expected at most 4 arguments, got %d" % (1 + len(args)))
    bounds = slice(*args)
    message = (
        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        if len(args) == 1
        else "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize."
    )
    start = _index(bounds.start, message) or 0
    stop = _index(bounds.stop, message)
    if start < 0 or (stop is not None and stop < 0):
        raise ValueError(message)
    step_message = "Step for islice() must be a positive integer or None."
    step = _index(bounds.step, step_message)
    if step is None:
        step = 1
    if step < 1:
        raise ValueError(step_message)
    return _islice(iter(iterable), start, stop, step)


def _islice(items, start, stop, step):
    wanted = start
    i = 0
    if stop is not None and start >= stop:
        # Takes the items before the start, as CPython does.
        while i < start:
            if next(items, _ABSENT) is _ABSENT:
                return
            i += 1
        return
    for item in items:
        if i == wanted:
            yield item
            wanted += step
            if stop is not None and wanted >= stop:
                # Items up to the stop count as taken.
                i += 1
                while i < stop:
                    if next(items, _ABSENT) is _ABSENT:
                        return
                    i += 1
                return
        i += 1


def pairwise(iterable, /):
    return _pairwise(iter(iterable))


def _pairwise(items):
    for before in items:
        break
    else:
        return
    for item in items:
        yield before, item
        before = item


def permutations(iterable, r=None):
    pool = tuple(iterable)
    if r is None:
        r = len(pool)
    elif not isinstance(r, int):
        raise TypeError("Expected int as r")
    if r < 0:
        raise ValueError("r must be non-negative")
    return _permutations(pool, r)


def _permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    # order[:r] is the current choice; moves[i] counts the choices left at place i.
    order = list(range(n))
    moves = list(range(n, n - r, -1))
    items = list(pool[:r])
    yield tuple(items)
    while True:
        i = r - 1
        while i >= 0:
            moves[i] -= 1
            if moves[i] > 0:
                break
            order.append(order.pop(i))
            moves[i] = n - i
            i -= 1
        if i < 0:
            return
        j = n - moves[i]
        order[i], order[j] = order[j], order[i]
        while i < r:
            items[i] = pool[order[i]]
            i += 1
        yield tuple(items)


def product(*iterables, repeat=1):
    if repeat < 0:
        raise ValueError("repeat argument cannot be negative")
    pools = [tuple(iterable) for iterable in iterables] * repeat
    return _product(pools)


def _product(pools):
    if not all(pools):
        return
    n = len(pools)
    if n == 0:
        yield ()
        return
    indices = [0] * n
    items = [pool[0] for pool in pools]
    last = n - 1
    while True:
        for item in pools[last]:
            items[last] = item
            yield tuple(items)
        i = last - 1
        while i >= 0:
            pool = pools[i]
            index = indices[i] + 1
            if index < len(pool):
                indices[i] = index
                items[i] = pool[index]
                break
            indices[i] = 0
            items[i] = pool[0]
            i -= 1
        if i < 0:
            return


def starmap(function, iterable, /):
    return _starmap(function, iter(iterable))


def _starmap(function, items):
    for args in items:
        yield function(*args)


class _Tee:
    """One of the iterators of tee(). Links of items not read by all are shared."""

    def __init__(self, items, link):
        self._items = items
        self._link = link

    def __iter__(self):
        return self

    def __next__(self):
        link = self._link
        if not link:
            # A link is empty until its item is read: then [item, next link].
            item = next(self._items)
            link.append(item)
            link.append([])
        self._link = link[1]
        return link[0]

    def __copy__(self):
        return _Tee(self._items, self._link)


def tee(iterable, n=2, /):
    if n < 0:
        raise ValueError("n must be >= 0")
    if n == 0:
        return ()
    if n > 1 << 24:
        raise MemoryError("memory allocation failed")
    if isinstance(iterable, _Tee):
        first = iterable
    else:
        first = _Tee(iter(iterable), [])
    return tuple([first] + [first.__copy__() for _ in range(n - 1)])


def zip_longest(*iterables, fillvalue=None):
    return _zip_longest([iter(iterable) for iterable in iterables], fillvalue)


def _zip_longest(iterators, fillvalue):
    active = len(iterators)
    if active == 0:
        return
    ended = iter(())
    while True:
        items = []
        for i, iterator in enumerate(iterators):
            item = fillvalue
            if iterator is not ended:
                item = next(iterator, _ABSENT)
                if item is _ABSENT:
                    active -= 1
                    if active == 0:
                        return
                    iterators[i] = ended
                    item = fillvalue
            items.append(item)
        yield tuple(items)
