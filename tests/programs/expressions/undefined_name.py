# Reading a name that is nowhere raises NameError.
def f():
    return missing_in_function


for g in (f, lambda: missing_in_lambda):
    try:
        g()
    except NameError as e:
        print("NameError", e)
try:
    missing_in_module
except NameError as e:
    print("NameError", e)
