# __exit__ that raises in the traceback.
class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise KeyError("exit")


with M():
    x = 1
