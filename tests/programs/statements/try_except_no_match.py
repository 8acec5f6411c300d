# An exception that no clause matches goes on to the outer handler.
try:
    try:
        raise KeyError("k")
    except (ValueError, TypeError):
        print("never")
    else:
        print("never")
except LookupError as e:
    print("outer", type(e), e.args)
