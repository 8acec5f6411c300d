# repr() escapes characters that cannot be printed.
print(
    repr("\xa0\u200b\u2028\ufeff"), repr("\ue000"), repr("é日😀"), repr("\x80"),
)
