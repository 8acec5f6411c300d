# A folder without __init__ is a package.
import plainfolder.inner

print(plainfolder.inner.value, plainfolder.__name__)
from plainfolder import inner as i

print(i is plainfolder.inner)
