# Values of unrelated types are unequal; equality never raises.
values = [0, "", None, (), [], {}, set(), "0", 0.5, object, print]
for i, a in enumerate(values):
    print([j for j, b in enumerate(values) if a == b], end=" ")
print()
print(1 == "1", 1 != "1", None == 0, [] == (), {} == set())
