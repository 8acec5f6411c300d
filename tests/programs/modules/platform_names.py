# The module platform.
import platform

print(
    platform.platform().split("-")[0],
    type(platform.python_compiler()).__name__, len(platform.libc_ver()),
)
