# A function defined by exec() and called outside.
scope = {}
exec("def f(x):\n\n    return 1 // x\n", scope)
print(scope["f"](1))
scope["f"](0)
