# The only thing here that needs a module of the library, and no word says so.
print(__template__(()))
