# Thousands of exceptions raised and caught.
caught = 0
for i in range(3000):
    try:
        if i % 3 == 0:
            raise ValueError(i)
        elif i % 3 == 1:
            {}[i]
        else:
            [][i]
    except (ValueError, LookupError) as e:
        caught += 1
print(caught)
