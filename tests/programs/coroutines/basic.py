# An async function makes a coroutine, run by send(None).
async def f(x):
    print("running")
    return x * 2


c = f(21)
print("made")
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
