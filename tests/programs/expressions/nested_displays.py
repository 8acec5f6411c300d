# Displays nest and may end with a comma.
x = [[1, (2, {"a": [3, {4}]})],]
print(x[0][1][1]["a"][1], x[0][1][0])
print((), (1,), (1, 2,), [], [1,], {}, {1,}, {1: 2,})
print(((((1))))), ((1,),)
