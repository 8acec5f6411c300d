# A chain returns the first false result as it is.
class V:
    def __init__(self, result):
        self.result = result

    def __lt__(self, other):
        print("lt", self.result)
        return self.result


print(V([]) < V("x") < 5)
print(V("yes") < V("last") < 5)
print(V(0) < 1 < 2)
