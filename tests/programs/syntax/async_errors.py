# async and await in the wrong places.
sources = [
    "await x", "def f():\n    async for x in y: pass", "async x",
    "async with a: pass", "async for a in b: pass", "async lambda: 1",
    "async def f: pass",
]
for source in sources:
    try:
        exec(source)
        print([source], "accepted")
    except SyntaxError:
        print([source], "SyntaxError")
