# A package that could be run with -m.
