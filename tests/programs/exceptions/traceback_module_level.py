# The traceback of an exception at module level.
print("before")
x = 1
y = x // 0
print("never")
