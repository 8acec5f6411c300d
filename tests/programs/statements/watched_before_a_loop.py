# A module's clean-ups are run where nothing in it loops or calls; here only that the
# blocks do what they say.
class Door:
    def __enter__(self):
        print("in")

    def __exit__(self, *args):
        print("out", args[0])
        return True


try:
    x = 1 / 4
finally:
    print(x)
with Door():
    1 / 0
with Door() as a, Door() as b:
    print(a, b)
