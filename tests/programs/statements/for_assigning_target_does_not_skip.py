# Changing the target inside a loop over a range has no effect on the turns.
for i in range(4):
    print(i, end=" ")
    i += 10
    print(i)
