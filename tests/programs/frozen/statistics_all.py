# statistics: averages, spreads, regression, normal distribution.
import statistics as s
from fractions import Fraction as F

data = [1, 5, 3, 3, 8, 2]
print(s.mean(data), s.mean([1, 2, 3, 4]), s.mean([F(1, 2), F(1, 3)]), s.mean([0.1] * 10), s.mean([1, 2.5]), s.fmean(data), s.fmean([1, 2], [3, 1]))
print(s.median(data), s.median([1, 3, 5]), s.median_low(data), s.median_high(data), round(s.median_grouped([52, 52, 53, 54]), 6), s.mode(data), s.multimode("aabbc"), s.mode(["red", "blue", "red"]))
print(s.variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]), s.pvariance([0.0, 0.25, 0.25, 1.25, 1.5, 1.75, 2.75, 3.25]), s.stdev([1.5, 2.5, 2.5, 2.75, 3.25, 4.75]), s.pstdev(data), s.variance([1, 2]), s.pvariance([1, 2, 3]), s.variance([F(1, 6), F(1, 2), F(5, 3)]))
print(s.harmonic_mean([40, 60]), s.harmonic_mean([40, 60], weights=[5, 30]), round(s.geometric_mean([54, 24, 36]), 9), s.harmonic_mean([0, 1]))
print(s.quantiles(range(1, 11)), s.quantiles(data, n=3), s.quantiles([1, 2, 3, 4], n=4, method="inclusive"), [round(q, 1) for q in s.quantiles([105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110], n=10)])
x, y = [1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]
print(s.covariance(x, y), round(s.correlation(x, y), 9), s.correlation(x, x), s.linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]))
slope, intercept = s.linear_regression([1, 2, 3], [2, 4, 6])
print(slope, intercept, s.linear_regression([1, 2], [3, 6], proportional=True))
n = s.NormalDist(100, 15)
print(n, n.mean, n.stdev, n.variance, round(n.pdf(100), 9), round(n.cdf(115), 9), round(n.inv_cdf(0.9), 9), n.inv_cdf(0.5), n.zscore(130), [round(q, 6) for q in n.quantiles()])
print(n + 5, n * 2, -n, n / 2, n - s.NormalDist(1, 8), n == s.NormalDist(100, 15), round(n.overlap(s.NormalDist(110, 10)), 9), s.NormalDist.from_samples([1, 2, 3]))
for bad in (lambda: s.mean([]), lambda: s.variance([1]), lambda: s.mode([]), lambda: s.median([]), lambda: s.quantiles([1]), lambda: s.NormalDist(0, -1), lambda: s.linear_regression([1, 1], [1, 2]), lambda: s.correlation([1, 1], [1, 2])):
    try:
        print(bad())
    except s.StatisticsError as e:
        print(e)
