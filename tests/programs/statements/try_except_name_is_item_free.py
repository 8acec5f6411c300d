# The exception can be kept by storing it under another name.
kept = []
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as e:
        kept.append(e)
print([e.args[0] for e in kept])
