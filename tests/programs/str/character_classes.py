# The is... methods on ASCII text.
for s in ("abc", "123", "a1", " \t\n", "", "A", "a b", "-1", "_"):
    print([s], s.isalpha(), s.isdigit(), s.isspace(), s.isupper(), s.islower())
