# The decimal text of integers of every size.
for n in (
    0, -1, 2**31, -(2**31), 2**53, 2**63 - 1, -(2**63), 2**64, 10**50,
    -(10**50),
):
    print(n, repr(n), str(n) == repr(n), int(str(n)) == n)
print(len(str(3**2000)), str(3**2000)[:20], str(7**500)[-20:])
