# Functions of the module micropython.
import micropython

print(micropython.opt_level(), isinstance(micropython.stack_use(), int))
micropython.opt_level(1)
print(micropython.opt_level())
for name in (
    "const", "heap_lock", "heap_unlock", "kbd_intr", "mem_info", "qstr_info",
    "schedule", "RingIO",
):
    print(name, hasattr(micropython, name))
