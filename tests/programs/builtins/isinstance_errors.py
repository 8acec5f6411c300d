# Wrong second arguments of isinstance() and issubclass().
for source in (
    "isinstance(1, 1)", "isinstance(1, 'int')", "issubclass(int, 1)",
    "issubclass(1, int)", "isinstance(1, [int])", "issubclass(int, (1,))",
):
    try:
        print(source, eval(source))
    except TypeError as e:
        print(source, e)
