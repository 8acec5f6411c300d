# A circular import of a name that is not yet defined.
try:
    import ring_a
except ImportError:
    print("ImportError")
