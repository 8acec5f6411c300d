# A circular import that asks for a name too early.
from ring_b import late

early = 1
