# split() with a separator keeps empty parts.
print(
    "a,b,,c".split(","), ",a,".split(","), "".split(","), "abc".split(","),
    "a--b--c".split("--"),
)
print(
    "a,b,c".split(",", 1), "a,b,c".split(",", 0), "a,b,c".split(",", -1),
    "a,b".split(",", 9),
)
try:
    "a".split("")
except ValueError:
    print("ValueError")
