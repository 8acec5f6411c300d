# An uncaught exception with several arguments.
raise ValueError("text", 1, None)
