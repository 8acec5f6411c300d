# break and continue belong to the innermost loop.
for i in range(3):
    for j in range(4):
        if j == i:
            continue
        if j > 2:
            break
        print(i, j)
    else:
        print("never")
    if i == 1:
        break
