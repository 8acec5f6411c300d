# sys.print_exception of an exception that was never raised.
import sys

sys.print_exception(ValueError("never raised", 1))
sys.print_exception(KeyError())
