# Each block chooses its own depth of indentation.
if True:
  a = 1
  if a:
            b = 2
            if b:
             c = 3
  d = 4
if True:
	tab = 5
print(a, b, c, d, tab)
