# Texts when attributes cannot be set.
cases = [
    "(1).x = 1", "'s'.x = 1", "[].x = 1", "int.x = 1", "None.x = 1",
    "object().x = 1",
]
for case in cases:
    try:
        exec(case)
        print(case, "accepted")
    except Exception as e:
        print(case, "->", type(e).__name__, e)
