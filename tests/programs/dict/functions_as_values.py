# A table of functions.
table = {
    "add": lambda a, b: a + b, "neg": lambda a: -a, "max": max, "str": str,
}
print(
    table["add"](1, 2), table["neg"](5), table["max"](3, 9),
    table["str"](None),
)
stack = []
for token in "3 4 + 2 *".split():
    if token in ("+", "*"):
        b, a = stack.pop(), stack.pop()
        stack.append({"+": a + b, "*": a * b}[token])
    else:
        stack.append(int(token))
print(stack)
