# + * in and comparisons of tuples.
t = (1, 2)
print(
    t + (3,), t * 2, 2 * t, t * 0, () + (), 1 in t, 5 in t, (1,) in (t, (1,)),
)
print(
    t == (1, 2), t != (1,), t < (1, 3), t < (1, 2, 0), (2,) > (1, 9),
    () < (0,), t == [1, 2],
)
u = t
t += (3,)
print(t, u)
