# StopIteration has the first argument as value.
print(StopIteration().value, StopIteration(1).value, StopIteration(1, 2).value)
