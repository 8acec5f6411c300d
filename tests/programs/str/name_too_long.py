# Names have at most 255 bytes.
def show(f, *args):
    try:
        f(*args)
        print("ok")
    except Exception as e:
        print(type(e).__name__, str(e)[:20])


class A:
    pass


for n in (254, 255, 256):
    name = "a" * n
    print(n)
    show(exec, name + " = 1")
    show(exec, "def f(" + name + "): pass")
    show(setattr, A(), name, 1)
    show(getattr, A(), name, 1)
    show(hasattr, A(), name)
    show(type, name, (), {})
    show(lambda: ("{" + name + "}").format())
    show(lambda: ("%(" + name + ")s") % {name: 1})
show(setattr, A(), "\u00e9" * 127, 1)
show(setattr, A(), "\u00e9" * 128, 1)
show(exec, "import " + "a" * 128 + "." + "b" * 128)
