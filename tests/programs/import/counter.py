# A module with a state.
print("counter runs")
count = 0


def bump():
    global count
    count += 1
