# Only the exception that was raised last is shown.
def f():
    try:
        1 // 0
    except ZeroDivisionError:
        {}["key"]


f()
