# The first matching except clause runs, base classes included.
def classify(e):
    try:
        raise e
    except KeyError:
        return "KeyError"
    except LookupError:
        return "LookupError"
    except (ValueError, TypeError):
        return "ValueError or TypeError"
    except Exception:
        return "Exception"


for e in (KeyError(), IndexError(), ValueError(), TypeError(), OSError()):
    print(classify(e))
