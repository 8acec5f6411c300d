# Length and truth of lists.
print(
    len([]), len([[]]), len([1, 2]), bool([]), bool([[]]), not [],
    [] or "empty", [0] and "full",
)
