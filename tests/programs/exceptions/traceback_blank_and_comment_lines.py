# Comments and blank lines count.

# comment



def f():
    # comment

    # comment
    return None.x  # here


# comment
f()
