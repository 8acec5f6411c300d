# The second half of the ring.
from ring_a import early

late = 2
