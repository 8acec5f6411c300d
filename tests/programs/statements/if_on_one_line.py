# A suite may follow the colon on the same line, with semicolons.
x = 3
if x > 2: print("big"); print("really")
if x > 5: print("no"); print("no")
else: print("small")
while x: x -= 1; print(x)
for i in range(2): pass; print(i)
