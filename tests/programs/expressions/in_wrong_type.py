# Membership in something that is not a container raises TypeError.
for item, container in ((1, 5), (1, None), ("a", 1.5), (1, "abc")):
    try:
        print(item in container)
    except TypeError as e:
        print("TypeError", e)
