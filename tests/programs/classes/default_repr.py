# The default text of an instance and of a class.
class C:
    pass


text = repr(C())
print(text.split(" at ")[0].replace("__main__.", ""), text[-1])
print(str(C).replace("__main__.", ""), int, type)
