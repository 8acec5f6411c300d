# Case methods on ASCII text.
s = "Hello World 123"
print(
    s.upper(), s.lower(), s.upper().isupper(), s.lower().islower(),
    s.isupper(), s.islower(),
)
print(
    "".upper(), "abc".isupper(), "A1".isupper(), "1".islower(), "".islower(),
    "ABC".lower(),
)
