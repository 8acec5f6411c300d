# sys.print_exception of SystemExit and KeyboardInterrupt.
import sys

for c in (SystemExit, KeyboardInterrupt):
    try:
        raise c(3)
    except BaseException as e:
        sys.print_exception(e)
