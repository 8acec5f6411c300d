"""python -m unittest: runs tests by name, or those that it discovers."""

import sys
from unittest.program import main

main(module=None, argv=["python -m unittest"] + sys.argv[1:])
