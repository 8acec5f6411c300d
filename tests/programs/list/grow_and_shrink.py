# A list used as a stack and as a queue.
a = []
for i in range(1000):
    a.append(i)
total = 0
while len(a) > 500:
    total += a.pop()
while a:
    total += a.pop(0)
print(total, a)
b = [0] * 1000
b[999] = 1
print(len(b), sum(b), b[-1], len(b * 10))
