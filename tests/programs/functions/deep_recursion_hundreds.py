# Recursion goes at least as deep as in CPython's default limit.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


class Tree:
    def __init__(self, n):
        self.child = Tree(n - 1) if n else None

    def height(self):
        return 1 + self.child.height() if self.child else 0


print(depth(900), Tree(400).height())
