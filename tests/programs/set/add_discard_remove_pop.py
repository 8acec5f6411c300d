# add(), discard(), remove(), pop() and clear().
s = {1, 2}
print(
    s.add(3), s.add(1), sorted(s), s.discard(9), s.discard(1), sorted(s),
    s.remove(2), s,
)
try:
    s.remove(2)
except KeyError as e:
    print("KeyError", e.args)
print(s.pop(), s, s.clear(), s)
try:
    s.pop()
except KeyError:
    print("KeyError")
