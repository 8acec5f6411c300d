# A module that fails while it runs.
print("failing runs")
raise ValueError("in the module")
