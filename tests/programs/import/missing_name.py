# A name that a module does not have.
for source in (
    "from counter import missing", "from pkg import nothing",
    "from math import nothing", "from pkg.first import x",
):
    try:
        exec(source)
    except ImportError as e:
        print(source, "->", e)
