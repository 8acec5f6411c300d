# Items of a tuple cannot be assigned or deleted.
t = (1, 2)
for source in ("t[0] = 5", "del t[0]", "t[0:1] = ()", "t.append(1)"):
    try:
        exec(source)
    except (TypeError, AttributeError) as e:
        print(source, type(e).__name__)
