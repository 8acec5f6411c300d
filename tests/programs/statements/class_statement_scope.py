# Names bound in a class body are attributes; functions in it do not see them.
x = "module"


class C:
    x = "class"
    y = x
    z = [x for _ in range(1)]

    def m(self):
        return x


print(C.y, C().m())
