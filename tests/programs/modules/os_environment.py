# getenv(), putenv() and unsetenv().
import os

print(
    os.getenv("NO_SUCH_VARIABLE_HERE"),
    os.getenv("NO_SUCH_VARIABLE_HERE", "default"),
    isinstance(os.getenv("PATH"), str),
)
