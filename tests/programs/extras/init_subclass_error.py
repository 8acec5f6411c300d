# An exception in __init_subclass__ stops the class statement.
class Base:
    def __init_subclass__(cls):
        if not hasattr(cls, "name"):
            raise TypeError("no name")


try:

    class Bad(Base):
        pass

except TypeError as e:
    print(e, "Bad" in globals())


class Good(Base):
    name = "good"


print(Good.name)
