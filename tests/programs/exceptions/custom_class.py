# Custom exception classes with attributes and methods.
class Problem(Exception):
    level = 1

    def describe(self):
        return "level %d: %s" % (self.level, self.args[0])


class Worse(Problem):
    level = 2


for c in (Problem, Worse):
    try:
        raise c("text")
    except Problem as e:
        print(e.describe(), e, isinstance(e, Worse))
e = Problem()
e.note = "extra"
print(e.note, e.args)
