# An exception instance can be raised twice and caught in both places.
e = ValueError("same")
for n in range(2):
    try:
        raise e
    except ValueError as caught:
        print(n, caught is e)
