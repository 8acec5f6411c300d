# The line of a failing store.
values = [1, 2]
a = 5
values[
    7
] = a
