# __init_subclass__ sees the attributes of the new class.
class Plugin:
    names = {}

    @classmethod
    def __init_subclass__(cls):
        Plugin.names[cls.name] = cls


class First(Plugin):
    name = "first"


class Second(First):
    name = "second"


print(
    {k: v.__name__ for k, v in Plugin.names.items()},
    Plugin.names["second"]().name,
)
