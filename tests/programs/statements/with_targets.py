# The target of with may be an item, an attribute or a tuple.
class M:
    def __enter__(self):
        return (1, 2)

    def __exit__(self, *args):
        pass


class Box:
    pass


box = Box()
items = [0]
with M() as (a, b), M() as box.x, M() as items[0]:
    print(a, b, box.x, items)
