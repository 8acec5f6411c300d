# Slices with bounds inside, outside and missing.
s = "abcdef"
print(s[1:3], s[:2], s[4:], s[:], s[-2:], s[:-2], s[-4:-2], s[2:2], s[4:2])
print(s[0:100], s[-100:2], s[100:], s[:-100], s[None:3], s[2:None], "" [1:5])
