# A helper for the package.
def helper(x):
    return x * 1
