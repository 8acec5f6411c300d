# Coroutines in a traceback.
async def inner():
    raise ValueError("inner")


async def outer():
    await inner()


outer().send(None)
