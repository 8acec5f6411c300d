# A bare raise with nothing to re-raise is a RuntimeError.
try:
    raise
except RuntimeError as e:
    print("RuntimeError", e)
