# An uncaught exception with a text beyond ASCII.
raise ValueError("größer → 名前 😀")
