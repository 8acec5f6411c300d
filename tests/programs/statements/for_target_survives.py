# The target keeps its last value after the loop, and is unset after none.
for i in range(3):
    pass
print(i)
for i in []:
    pass
print(i)
for never in []:
    pass
try:
    never
except NameError as e:
    print("NameError")
