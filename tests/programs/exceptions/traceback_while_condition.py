# The line of a failing loop condition.
n = 2
while 10 // n:
    print(n)
    n -= 1
