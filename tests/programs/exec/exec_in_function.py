# exec() in a function with an explicit dict.
def run(source, **names):
    exec(source, names)
    return names["result"]


print(
    run("result = a + b", a=1, b=2),
    run("result = [x for x in range(n)]", n=3),
)
print(run("def g(k):\n    return k * m\nresult = g(5)", m=4))
