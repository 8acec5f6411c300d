# Comments and blank lines may stand anywhere, at any depth.
def f():
# at column 0
    a = 1  # after code

        # deeper
    return a
    # after return


# between
if f():  # after the colon

    # before the first statement
    print("ok")
  # at an odd column

print("#not a comment")
