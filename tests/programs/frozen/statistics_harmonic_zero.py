# statistics: a zero makes the harmonic mean 0, if no negative value comes before it.
import statistics

print(statistics.harmonic_mean([0, 4, -1]), statistics.harmonic_mean([4, 0.0]))
for data in ([-1, 0], [4, -1, 0], []):
    try:
        statistics.harmonic_mean(data)
    except statistics.StatisticsError:
        print("no mean of", data)
