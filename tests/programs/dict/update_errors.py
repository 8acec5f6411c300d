# update() with wrong arguments.
d = {}
for x in (5, None, [1], [(1, 2, 3)], [(1,)]):
    try:
        d.update(x)
    except (TypeError, ValueError, AttributeError):
        print("error")
print(d)
