# Loops over ranges with negative, large and empty steps.
for i in range(5, 0, -2):
    print(i)
for i in range(0, 10, 100):
    print(i)
for i in range(3, 3):
    print("never")
for i in range(-3, -6, -1):
    print(i)
step = -1
for i in range(1, -2, step):
    print("var", i)
