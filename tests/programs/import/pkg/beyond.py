# A module with a relative import that leaves the package.
from ... import nothing
