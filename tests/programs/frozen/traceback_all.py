# The texts of exceptions.
import io
import traceback


def fail():
    raise ValueError("bad value")


try:
    fail()
except ValueError as e:
    text = traceback.format_exc()
    print(text.split("\n")[0], text.strip().split("\n")[-1])
    print(traceback.format_exception_only(type(e), e), traceback.format_exception_only(e))
    print(traceback.format_exception(e)[-1], len(traceback.format_tb(e.__traceback__)))
    out = io.StringIO()
    traceback.print_exc(file=out)
    print(out.getvalue() == text)
    out = io.StringIO()
    traceback.print_exception(type(e), e, e.__traceback__, file=out)
    print(out.getvalue() == text)
    frames = traceback.extract_tb(e.__traceback__)
    print([frame.name for frame in frames], frames[-1].lineno)
    t = traceback.TracebackException.from_exception(e)
    print(str(t), list(t.format())[-1])
print(traceback.format_exc())
print(traceback.format_list([("f.py", 3, "main", None)]))
