# del unbinds a name; using it afterwards raises NameError.
x = 1
del x
try:
    x
except NameError as e:
    print("NameError")
x = 2
print(x)
del (x)
print("x" in globals())
