# A break inside an else clause belongs to the outer loop.
for i in range(5):
    for j in range(2):
        if i == 1 and j == 1:
            break
    else:
        print("else", i)
        if i == 2:
            break
        continue
    print("inner broke", i)
print("end", i)
