# Prefixes of string literals in upper and lower case.
x = 1
print(
    R"\n", U"u", F"{x}", B"b", bR"\t", Rb"\t", BR"\t", rF"{x}\n", Fr"{x}\n",
    fR"\{x}",
)
