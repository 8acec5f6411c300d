# Importing a package runs its __init__ once.
import pkg
import pkg as again

print(pkg.name, pkg is again, pkg.__name__)
