# if, elif and else run exactly one branch.
def size(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"


for n in (-1, 0, 5, 10):
    print(n, size(n))
if 0:
    print("never")
if "":
    print("never")
elif []:
    print("never")
print("end")
