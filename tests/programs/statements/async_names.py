# async and await are keywords; similar names are not.
asyncio_like = 1
awaiting = 2
print(asyncio_like + awaiting)
for source in ("async = 1", "await = 1"):
    try:
        exec(source)
    except SyntaxError:
        print("SyntaxError")
