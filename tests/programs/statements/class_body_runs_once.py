# A class body is ordinary code that runs when the statement is reached.
class C:
    print("in the body")
    total = 0
    for i in range(4):
        total += i
    if total > 5:
        big = True
    del i


print(C.total, C.big, hasattr(C, "i"))
