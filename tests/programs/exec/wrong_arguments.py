# Wrong arguments of exec(), eval() and compile().
for f, args in (
    (exec, (5,)), (eval, (None,)), (exec, ("1", 5)), (eval, ("1", 5)),
    (compile, ("1",)), (exec, ()),
):
    try:
        f(*args)
        print("accepted")
    except TypeError as e:
        print(f is exec, e)
