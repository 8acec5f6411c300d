# The text of the views.
d = {"a": 1}
print(d.keys(), d.values(), d.items(), {}.keys())
