# Exceptions from executed code come out of exec() and eval().
for f, source in (
    (exec, "raise ValueError('in exec')"), (eval, "1 // 0"),
    (exec, "undefined"), (eval, "[][0]"),
):
    try:
        f(source)
    except Exception as e:
        print(type(e).__name__)
try:
    exec("try:\n    1 // 0\nfinally:\n    print('finally')\n")
except ZeroDivisionError:
    print("ZeroDivisionError")
