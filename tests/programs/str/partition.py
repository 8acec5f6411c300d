# partition() and rpartition().
print(
    "a=b=c".partition("="), "abc".partition("="), "=a".partition("="),
    "".partition("x"),
)
print(
    "a=b=c".rpartition("="), "abc".rpartition("="), "a=".rpartition("="),
    "a::b".partition("::"),
)
for f in ("x".partition, "x".rpartition):
    try:
        f("")
    except ValueError:
        print("ValueError")
