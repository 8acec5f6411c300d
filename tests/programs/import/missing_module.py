# A module that does not exist.
for source in (
    "import no_such", "import pkg.no_such", "from no_such import x",
    "import counter.sub", "from pkg.no_such import y",
):
    try:
        exec(source)
    except ImportError as e:
        print(source, "->", e)
