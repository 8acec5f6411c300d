# locals() at module level is the module's namespace.
value = 7
print(locals()["value"], "value" in locals(), locals()["__name__"])
