"""statistics: averages, spreads and distributions, after CPython's documentation.

Exact where the data are: sums are made with fractions and rounded once.
"""

import math
from collections import Counter, namedtuple
from fractions import Fraction

__all__ = [
    "NormalDist",
    "StatisticsError",
    "correlation",
    "covariance",
    "fmean",
    "geometric_mean",
    "harmonic_mean",
    "kde",
    "linear_regression",
    "mean",
    "median",
    "median_grouped",
    "median_high",
    "median_low",
    "mode",
    "multimode",
    "pstdev",
    "pvariance",
    "quantiles",
    "stdev",
    "variance",
]


class StatisticsError(ValueError):
    pass


def _exact(x):
    """A number as a fraction; an infinity or no number stays a float."""
    if isinstance(x, int):
        return Fraction(x)
    if isinstance(x, float):
        if x != x or x in (math.inf, -math.inf):
            return x
        return Fraction(*x.as_integer_ratio())
    if isinstance(x, Fraction):
        return x
    ratio = getattr(x, "as_integer_ratio", None)
    if ratio is None:
        raise TypeError("can't convert type '%s' to numerator/denominator" % type(x).__name__)
    try:
        return Fraction(*ratio())
    except (ValueError, OverflowError):
        return x


def _kind(a, b):
    """The type that a result has for data of two types."""
    if a is b or b is int or issubclass(a, b):
        return a
    if a is int or issubclass(b, a):
        return b
    if issubclass(a, int):
        return b
    if issubclass(b, int):
        return a
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError("don't know how to coerce %s and %s" % (a.__name__, b.__name__))


def _read(data):
    """The data as exact numbers, and the type of results."""
    kind = int
    values = []
    for x in data:
        kind = _kind(kind, type(x))
        values.append(_exact(x))
    return values, kind


def _total(values):
    # Floats that are not finite make the sum a float.
    total = Fraction(0)
    special = None
    for v in values:
        if isinstance(v, Fraction):
            total += v
        else:
            special = v if special is None else special + v
    return total if special is None else special


def _as(value, kind):
    """An exact value as a number of a type."""
    if type(value) is kind:
        return value
    if not isinstance(value, Fraction):
        return value
    if issubclass(kind, int):
        if value.denominator == 1:
            return kind(value.numerator)
        kind = float
    if issubclass(kind, Fraction):
        return kind(value)
    try:
        return kind(value.numerator / value.denominator) if kind is float else kind(
            value.numerator
        ) / value.denominator
    except TypeError:
        return kind(value.numerator) / kind(value.denominator)


def mean(data):
    """The average."""
    values, kind = _read(data)
    if not values:
        raise StatisticsError("mean requires at least one data point")
    return _as(_total(values) / len(values), kind)


def fmean(data, weights=None):
    """The average as a float, faster; with weights, the weighted one."""
    data = list(map(float, data))
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    weights = list(map(float, weights))
    if len(weights) != len(data):
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.fsum([x * w for x, w in zip(data, weights)]) / total


def geometric_mean(data):
    data = list(map(float, data))
    if not data:
        raise StatisticsError("geometric_mean requires a non-empty dataset")
    if any(x <= 0 for x in data):
        raise StatisticsError(
            "geometric mean requires a non-empty dataset containing positive numbers"
        )
    return math.exp(math.fsum([math.log(x) for x in data]) / len(data))


def harmonic_mean(data, weights=None):
    """The reciprocal of the average of the reciprocals."""
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if weights is None:
        weights = [1] * len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
    values, _ = _read(data)
    exact = [_exact(w) for w in weights]
    if any(w < 0 for w in exact):
        raise StatisticsError("harmonic mean does not support negative values")
    for v in values:
        # A zero decides, where no negative value comes before it.
        if v < 0:
            raise StatisticsError("harmonic mean does not support negative values")
        if v == 0 and len(data) > 1:
            return 0
    total = _total(exact)
    if not total:
        raise StatisticsError("Weighted sum must be positive")
    if len(data) == 1:
        return data[0]
    parts, kind = _read([w / x if w else 0 for x, w in zip(data, weights)])
    return _as(total / _total(parts), kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    """The middle value; between two, their average."""
    data = _sorted(data)
    i = len(data) // 2
    return data[i] if len(data) % 2 else (data[i - 1] + data[i]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1):
    """The middle of data that were rounded to intervals."""
    data = _sorted(data)
    n = len(data)
    x = data[n // 2]
    for value in (x, interval):
        if isinstance(value, (str, bytes)):
            raise TypeError("expected number but got %r" % (value,))
    below = sum(1 for v in data if v < x)
    equal = data.count(x)
    interval = float(interval)
    return float(x) - interval / 2 + interval * (n / 2 - below) / equal


def mode(data):
    """The most frequent value, the first of several."""
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def _squares(data, center):
    """The exact sum of squared distances, how many there are, the type."""
    values, kind = _read(data)
    n = len(values)
    if not n:
        return Fraction(0), 0, kind
    if center is None:
        center = _total(values) / n
    else:
        kind = _kind(kind, type(center))
        center = _exact(center)
    return _total([(v - center) * (v - center) for v in values]), n, kind


def _spread(name, data, center, freedom):
    """The mean square around a centre, of which so many points are used up."""
    total, n, kind = _squares(data, center)
    if n <= freedom:
        points = "two data points" if freedom else "one data point"
        raise StatisticsError("%s requires at least %s" % (name, points))
    return total / (n - freedom), kind


def variance(data, xbar=None):
    """The variance of a sample."""
    return _as(*_spread("variance", data, xbar, 1))


def pvariance(data, mu=None):
    """The variance of a whole population."""
    return _as(*_spread("pvariance", data, mu, 0))


def _root(value, kind):
    """The square root of an exact value, correctly rounded."""
    if not isinstance(value, Fraction):
        return math.sqrt(value)
    if not issubclass(kind, (int, float, Fraction)):
        # A Decimal knows its precision itself.
        return _as(value, kind).sqrt()
    n, d = value.numerator, value.denominator
    if not n:
        return 0.0
    # 55 bits and one that says whether anything follows.
    shift = (n.bit_length() - d.bit_length() - 109) // 2
    if shift >= 0:
        q = _odd_root(n, d << 2 * shift) << shift
        return float(q)
    return _odd_root(n << -2 * shift, d) / (1 << -shift)


def _odd_root(n, m):
    a = math.isqrt(n // m)
    return a | (a * a * m != n)


def stdev(data, xbar=None):
    """The standard deviation of a sample."""
    return _root(*_spread("stdev", data, xbar, 1))


def pstdev(data, mu=None):
    """The standard deviation of a whole population."""
    return _root(*_spread("pstdev", data, mu, 0))


def quantiles(data, *, n=4, method="exclusive"):
    """The n - 1 places that divide the data into n equal parts."""
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    count = len(data)
    if count < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        for i in range(1, n):
            j, delta = divmod(i * (count - 1), n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method != "exclusive":
        raise ValueError("Unknown method: %r" % (method,))
    for i in range(1, n):
        j = min(max(i * (count + 1) // n, 1), count - 1)
        delta = i * (count + 1) - j * n
        result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
    return result


def _pairs(x, y, name):
    x, y = list(x), list(y)
    if len(x) != len(y):
        raise StatisticsError(
            "%s requires that both inputs have same number of data points" % name
        )
    if len(x) < 2:
        raise StatisticsError("%s requires at least two data points" % name)
    return x, y


def _products(x, y):
    # Sum of products of the distances from the averages.
    a, b = math.fsum(x) / len(x), math.fsum(y) / len(y)
    return math.fsum([(p - a) * (q - b) for p, q in zip(x, y)])


def covariance(x, y, /):
    x, y = _pairs(x, y, "covariance")
    return _products(x, y) / (len(x) - 1)


def _ranks(data):
    # Equal values share the average of their places.
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0.0] * len(data)
    i = 0
    while i < len(order):
        j = i
        while j < len(order) and data[order[j]] == data[order[i]]:
            j += 1
        for k in range(i, j):
            ranks[order[k]] = (i + j + 1) / 2
        i = j
    return ranks


def correlation(x, y, /, *, method="linear"):
    """Pearson's coefficient; Spearman's where method is "ranked"."""
    x, y = _pairs(x, y, "correlation")
    if method not in ("linear", "ranked"):
        raise ValueError("Unknown method: %r" % (method,))
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    xx, yy = _products(x, x), _products(y, y)
    try:
        return _products(x, y) / math.sqrt(xx * yy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None


LinearRegression = namedtuple("LinearRegression", ("slope", "intercept"))


def linear_regression(x, y, /, *, proportional=False):
    """The straight line nearest to the points."""
    x, y = _pairs(x, y, "linear regression")
    if proportional:
        xy = math.fsum([p * q for p, q in zip(x, y)])
        xx = math.fsum([p * p for p in x])
    else:
        xy, xx = _products(x, y), _products(x, x)
    try:
        slope = xy / xx
    except ZeroDivisionError:
        raise StatisticsError("x is constant") from None
    if proportional:
        return LinearRegression(slope, 0.0)
    return LinearRegression(
        slope, math.fsum(y) / len(y) - slope * (math.fsum(x) / len(x))
    )


def kde(data, h, kernel="normal"):
    """An estimate of the density that the data come from."""
    data = list(map(float, data))
    if not data:
        raise StatisticsError("Empty data sequence")
    if h <= 0.0:
        raise StatisticsError("Bandwidth h must be positive, not h=%r" % h)
    if kernel not in ("normal", "gauss"):
        raise StatisticsError("Unknown kernel name: %r" % kernel)
    scale = 1 / (len(data) * h * math.sqrt(2 * math.pi))

    def pdf(x):
        return scale * math.fsum([math.exp(-(((x - d) / h) ** 2) / 2) for d in data])

    return pdf


def _inverse_cdf(p):
    """Where the standard normal distribution reaches a probability.

    A start by a rational approximation, then steps of Newton's method.
    """
    q = p if p < 0.5 else 1.0 - p
    t = math.sqrt(-2.0 * math.log(q))
    x = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (
        1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    )
    x = -x
    for _ in range(4):
        error = 0.5 * math.erfc(-x / math.sqrt(2.0)) - q
        density = math.exp(-x * x / 2) / math.sqrt(2 * math.pi)
        if density == 0:
            break
        step = error / density
        x -= step / (1 + x * step / 2)
    return x if p < 0.5 else -x


class NormalDist:
    """A normal distribution."""

    __slots__ = ("_mu", "_sigma")

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        return cls(fmean(data) if data else mean(data), stdev(data))

    def samples(self, n, *, seed=None):
        import random

        source = random if seed is None else random.Random(seed)
        return [source.gauss(self._mu, self._sigma) for _ in range(n)]

    def _check(self, what):
        if not self._sigma:
            raise StatisticsError("%s() not defined when sigma is zero" % what)

    def pdf(self, x):
        self._check("pdf")
        variance = self._sigma * self._sigma
        difference = x - self._mu
        return math.exp(difference * difference / (-2.0 * variance)) / math.sqrt(
            2 * math.pi * variance
        )

    def cdf(self, x):
        self._check("cdf")
        return 0.5 * math.erfc((self._mu - x) / (self._sigma * math.sqrt(2.0)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return self._mu + self._sigma * (0.0 if p == 0.5 else _inverse_cdf(p))

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """How much of the areas under both is common."""
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        x, y = self, other
        if (y._sigma, y._mu) < (x._sigma, x._mu):
            x, y = y, x
        vx, vy = x.variance, y.variance
        if not vx or not vy:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv = vy - vx
        dm = abs(y._mu - x._mu)
        if not dv:
            return math.erfc(dm / (2.0 * x._sigma * math.sqrt(2.0)))
        a = x._mu * vy - y._mu * vx
        b = x._sigma * y._sigma * math.sqrt(dm * dm + dv * math.log(vy / vx))
        x1, x2 = (a + b) / dv, (a - b) / dv
        return 1.0 - (abs(y.cdf(x1) - x.cdf(x1)) + abs(y.cdf(x2) - x.cdf(x2)))

    def zscore(self, x):
        self._check("zscore")
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        return self._mu

    @property
    def median(self):
        return self._mu

    @property
    def mode(self):
        return self._mu

    @property
    def stdev(self):
        return self._sigma

    @property
    def variance(self):
        return self._sigma * self._sigma

    def __add__(self, other):
        if isinstance(other, NormalDist):
            sigma = math.sqrt(self.variance + other.variance)
            return NormalDist(self._mu + other._mu, sigma)
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            sigma = math.sqrt(self.variance + other.variance)
            return NormalDist(self._mu - other._mu, sigma)
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * abs(other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / abs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return "NormalDist(mu=%r, sigma=%r)" % (self._mu, self._sigma)
