# Coroutines as tasks of a small round-robin scheduler.
class Pause:
    def __await__(self):
        yield

    __iter__ = __await__


async def task(name, n):
    for i in range(n):
        print(name, i)
        await Pause()
    return name


tasks = [task("a", 2), task("b", 1)]
while tasks:
    t = tasks.pop(0)
    try:
        t.send(None)
        tasks.append(t)
    except StopIteration as e:
        print("finished", e.value)
