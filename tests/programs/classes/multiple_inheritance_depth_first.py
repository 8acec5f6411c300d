# Names are searched depth first, base by base.
class Root:
    def m(self):
        return "Root"


class Left(Root):
    pass


class Right(Root):
    def m(self):
        return "Right"


class Both(Left, Right):
    pass


print(Both().m())
