# compile() in its three modes.
c = compile("1 + 2", "name", "eval")
print(eval(c), eval(c))
c = compile("n = n + 1", "name", "exec")
n = 0
exec(c)
exec(c)
print(n)
exec(compile("print('single')", "name", "single"))
for mode in ("bad", "", "EXEC"):
    try:
        compile("1", "name", mode)
    except ValueError:
        print("ValueError")
