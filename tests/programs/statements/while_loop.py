# A while loop tests before each turn; else runs when the test fails.
n = 3
while n > 0:
    print(n)
    n -= 1
else:
    print("done", n)
while False:
    print("never")
else:
    print("else without a turn")
