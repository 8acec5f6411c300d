# The operators of sets take sets only.
for source in (
    "{1} | [2]", "{1} & 'a'", "{1} - 5", "{1} ^ None", "{1} + {2}",
    "{1} < [1]",
):
    try:
        eval(source)
    except TypeError:
        print(source, "TypeError")
