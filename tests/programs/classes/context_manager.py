# A class with __enter__ and __exit__ used several times.
class Track:
    depth = 0

    def __enter__(self):
        Track.depth += 1
        return Track.depth

    def __exit__(self, *exc):
        Track.depth -= 1


t = Track()
with t as a:
    with t as b:
        print(a, b, Track.depth)
print(Track.depth)
