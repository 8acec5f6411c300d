def check(x):
    return x["missing"]


print("module")
check({})
