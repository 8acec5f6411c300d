# pop() and remove().
a = [1, 2, 3, 2, 4]
print(a.pop(), a.pop(0), a.pop(-1), a)
a.append(3)
a.remove(3)
print(a, a.remove(2), a)
for f in (lambda: [].pop(), lambda: [1].pop(1), lambda: [1].pop(-2)):
    try:
        f()
    except IndexError:
        print("IndexError")
try:
    a.remove("missing")
except ValueError:
    print("ValueError")
