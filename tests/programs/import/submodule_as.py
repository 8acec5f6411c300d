# import a.b as c binds the submodule.
import pkg.first as f
import pkg.sub.deep as d

print(f.value, d.up, "pkg" in globals())
