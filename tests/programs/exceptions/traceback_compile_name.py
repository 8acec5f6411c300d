# The file name given to compile() shows in the traceback.
code = compile("a = 1\n\nraise ValueError(a)\n", "my file", "exec")
exec(code)
