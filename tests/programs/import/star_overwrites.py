# A star import overwrites names of the importing module.
public = "mine"
from star_source import *

print(public)
public = "again"
from star_source import public

print(public)
