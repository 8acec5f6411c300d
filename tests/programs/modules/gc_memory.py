# gc.mem_alloc(), gc.mem_free() and gc.threshold() give integers.
import gc

print(
    isinstance(gc.mem_alloc(), int), isinstance(gc.mem_free(), int),
    gc.threshold(),
)
gc.threshold(1000)
print(gc.threshold(), gc.mem_alloc() > 0)
