# A program with wrong indentation does not start.
print("never")
if True:
    x = 1
      y = 2
