# An exception raised by __exit__ replaces the one from the body.
class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise KeyError("from exit")


for fail in (False, True):
    try:
        with M():
            if fail:
                raise ValueError("body")
    except Exception as e:
        print(type(e), e.args)
