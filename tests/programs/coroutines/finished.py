# A finished coroutine cannot be sent to again.
async def f():
    return 1


c = f()
for _ in range(2):
    try:
        c.send(None)
    except Exception as e:
        print(type(e).__name__, e)
