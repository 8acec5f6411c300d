# f-strings and plain literals next to each other.
x = 1
print("a{x}" f"b{x}" "c{x}" r"\n" f'{x}')
