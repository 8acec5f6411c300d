# An augmented assignment makes its name local; unbound, it raises NameError.
count = 1


def bump():
    count += 1


try:
    bump()
except NameError as e:
    print(e)
print(count)
