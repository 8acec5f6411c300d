# upper(), lower() and the is... methods of bytes.
print(
    b"aB1".upper(), b"aB1".lower(), b"abc".isalpha(), b"12".isdigit(),
    b" \n".isspace(), b"AB".isupper(), b"ab".islower(),
)
