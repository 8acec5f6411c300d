# SystemExit is raised by sys.exit() and carries its argument.
import sys

for args in ((), (0,), (3,), ("text",)):
    try:
        sys.exit(*args)
    except SystemExit as e:
        print(e.args)
