# Sources without statements.
for source in (
    "", "\n", "   \n", "#", "# c\n", "\n\n\n", "    # indented\n", "\t\n\t\n",
):
    try:
        exec(source)
        print("ok")
    except SyntaxError:
        print([source], "SyntaxError")
