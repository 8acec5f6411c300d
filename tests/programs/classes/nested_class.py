# A class body may contain classes.
class Outer:
    class Inner:
        value = 1

        def m(self):
            return Outer.x + self.value

    x = 10

    def make(self):
        return self.Inner()


print(Outer.Inner.value, Outer().make().m(), Outer.Inner().m())
