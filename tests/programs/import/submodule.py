# Importing a submodule binds the package and sets the attribute.
import pkg.first

print(pkg.first.value, pkg.name, pkg.first.get(), pkg.first.__name__)
import pkg.sub.deep

print(pkg.sub.deep.up)
