# exec() inside executed code.
exec("exec('deep = 1')\nprint(deep)")
print(eval("eval('1 + 1') + 1"), deep)
source = "7"
for _ in range(5):
    source = "eval(%r)" % source
print(eval(source))
