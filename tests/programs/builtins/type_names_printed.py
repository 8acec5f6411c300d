# Built-in classes print with their names.
print(
    int, str, list, dict, type, object, ValueError, range, bytes, bool, float,
    tuple, set,
)
