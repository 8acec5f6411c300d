# := in a comprehension stores in the function around it.
def f():
    total = 0
    sums = [total := total + i for i in range(5)]
    return total, sums


print(f())
found = [last := x for x in "abc" if x != "b"]
print(found, last)
print(any((hit := n) > 3 for n in [1, 5, 7]), hit)
