# __delattr__ sees every deletion.
class C:
    def __delattr__(self, name):
        print("delete", name)
        if name != "kept":
            object.__delattr__(self, name)


c = C()
c.kept = c.gone = 1
del c.kept, c.gone
print(hasattr(c, "kept"), hasattr(c, "gone"))
delattr(c, "kept")
