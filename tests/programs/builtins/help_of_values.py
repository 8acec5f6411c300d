# help() tells a value's text, its type, and the names that it has.
help(5)
help(None)
help(())
help(sum)
print(help(1.5))
