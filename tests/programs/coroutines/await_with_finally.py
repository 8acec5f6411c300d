# await inside try, except and finally.
async def say(x):
    print(x)


async def f():
    try:
        await say("body")
        raise ValueError
    except ValueError:
        await say("except")
    finally:
        await say("finally")


try:
    f().send(None)
except StopIteration:
    print("done")
