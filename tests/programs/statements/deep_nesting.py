# Statements nest many levels deep.
out = []
for a in range(2):
    for b in range(2):
        if a or b:
            while True:
                try:
                    with open("/dev/null") as f:
                        for c in "xy":
                            if c == "y":
                                out.append((a, b))
                                break
                        else:
                            out.append("never")
                finally:
                    break
print(out)
