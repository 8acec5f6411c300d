# Mandelbrot counts: floats in a tight loop.
def count(cr, ci, limit):
    zr = zi = 0.0
    for n in range(limit):
        zr2, zi2 = zr * zr, zi * zi
        if zr2 + zi2 > 4.0:
            return n
        zi = 2.0 * zr * zi + ci
        zr = zr2 - zi2 + cr
    return limit


for y in range(-4, 5):
    print("".join(" .:*#"[min(
        4, count(x / 10, y / 4, 30) // 7,
    )] for x in range(-20, 8)))
