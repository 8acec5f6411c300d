# Words that are keywords only in some places are ordinary names.
match = 1
case = 2
type = 3
_ = 4
print(match + case + type + _)
match = [1, 2]
match[0] = 5
print(match, -match[0])
match = print
match("called")
match(case)
