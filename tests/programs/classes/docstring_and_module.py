# A string at the start of a class or function body has no effect.
class C:
    """Text."""

    def m(self):
        """More text."""
        return 1


print(C().m(), C.__module__ if hasattr(C, "__module__") else "__main__")
