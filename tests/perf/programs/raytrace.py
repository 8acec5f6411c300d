# A small ray tracer: vector objects with operator methods, polymorphic
# scene objects, much float arithmetic.
# sizes: small=36 large=170
import sys
from math import sqrt


class Vec:
    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y, self.z + other.z)

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y, self.z - other.z)

    def __mul__(self, k):
        return Vec(self.x * k, self.y * k, self.z * k)

    def dot(self, other):
        return self.x * other.x + self.y * other.y + self.z * other.z

    def unit(self):
        return self * (1.0 / sqrt(self.dot(self)))

    def mirror(self, normal):
        return self - normal * (2.0 * self.dot(normal))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction

    def at(self, t):
        return self.origin + self.direction * t


class Sphere:
    def __init__(self, centre, radius, colour, shine):
        self.centre = centre
        self.radius = radius
        self.colour = colour
        self.shine = shine

    def hit(self, ray):
        to_centre = self.centre - ray.origin
        along = to_centre.dot(ray.direction)
        rest = self.radius * self.radius - to_centre.dot(to_centre)
        rest += along * along
        if rest <= 0.0:
            return None
        root = sqrt(rest)
        near = along - root
        if near > 1e-6:
            return near
        far = along + root
        return far if far > 1e-6 else None

    def normal(self, point):
        return (point - self.centre) * (1.0 / self.radius)

    def colour_at(self, point):
        return self.colour


class Floor:
    shine = 0.1

    def __init__(self, height, light, dark):
        self.height = height
        self.light = light
        self.dark = dark

    def hit(self, ray):
        if abs(ray.direction.y) < 1e-9:
            return None
        t = (self.height - ray.origin.y) / ray.direction.y
        return t if t > 1e-6 else None

    def normal(self, point):
        return Vec(0.0, 1.0, 0.0)

    def colour_at(self, point):
        odd = (int(point.x + 1000.0) + int(point.z + 1000.0)) % 2
        return self.dark if odd else self.light


class Scene:
    def __init__(self):
        self.things = []
        self.lamps = []

    def nearest(self, ray):
        best = None
        found = None
        for thing in self.things:
            t = thing.hit(ray)
            if t is not None and (best is None or t < best):
                best = t
                found = thing
        return found, best

    def lit(self, point, lamp):
        way = lamp - point
        limit = sqrt(way.dot(way))
        ray = Ray(point, way * (1.0 / limit))
        for thing in self.things:
            t = thing.hit(ray)
            if t is not None and t < limit:
                return None
        return ray.direction

    def colour(self, ray, depth):
        thing, t = self.nearest(ray)
        if thing is None:
            up = 0.5 * (ray.direction.y + 1.0)
            return Vec(0.2, 0.3, 0.5) * up
        point = ray.at(t)
        normal = thing.normal(point)
        base = thing.colour_at(point)
        bright = 0.15
        for lamp in self.lamps:
            towards = self.lit(point, lamp)
            if towards is not None:
                bright += max(0.0, normal.dot(towards)) * 0.6
        colour = base * bright
        if depth and thing.shine > 0.0:
            bounced = Ray(point, ray.direction.mirror(normal).unit())
            colour = colour + self.colour(bounced, depth - 1) * thing.shine
        return colour


def build():
    scene = Scene()
    scene.lamps.append(Vec(6.0, 8.0, -6.0))
    scene.lamps.append(Vec(-8.0, 5.0, -2.0))
    scene.things.append(Floor(-1.0, Vec(0.9, 0.9, 0.9), Vec(0.1, 0.1, 0.2)))
    for i in range(5):
        centre = Vec(i * 1.5 - 3.0, 0.2 * i - 0.5, 4.0 + (i % 3))
        colour = Vec(0.3 + 0.1 * i, 0.8 - 0.12 * i, 0.4)
        scene.things.append(Sphere(centre, 0.8, colour, 0.3))
    return scene


def main(size):
    scene = build()
    eye = Vec(0.0, 0.5, -3.0)
    sums = [0, 0, 0]
    for py in range(size):
        y = 1.0 - 2.0 * (py + 0.5) / size
        for px in range(size):
            x = 2.0 * (px + 0.5) / size - 1.0
            c = scene.colour(Ray(eye, Vec(x, y, 1.5).unit()), 2)
            sums[0] += int(min(c.x, 1.0) * 255)
            sums[1] += int(min(c.y, 1.0) * 255)
            sums[2] += int(min(c.z, 1.0) * 255)
    return "%d/%d/%d" % (sums[0], sums[1], sums[2])


def run(size):
    import time

    if hasattr(time, "ticks_us"):
        start = time.ticks_us()
        result = main(size)
        seconds = time.ticks_diff(time.ticks_us(), start) / 1e6
    else:
        start = time.perf_counter()
        result = main(size)
        seconds = time.perf_counter() - start
    print("result:", result)
    print("time: %.6f" % seconds)


run(int(sys.argv[1]))
