# A chain of comparisons is the conjunction of its pairs.
x = 5
print(1 < x < 10, 1 < x > 3, 1 < x < 5, 1 == 1 == 1)
print(3 > 2 > 1, 3 > 1 > 2, 1 < 2 > 1 < 3)
print(1 == 1.0 == True, 0 == False == 0.0)
print(1 in [1] == True, (1 in [1]) == True)
print(1 is not None is not 2, not 1 < 2 < 3)
