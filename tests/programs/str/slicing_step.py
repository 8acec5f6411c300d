# Slices of strings with steps.
s = "abcdef"
print(
    s[::2], s[1::2], s[::-1], s[4:1:-1], s[4::-2], s[:3:-1], s[::10],
    s[-1:-7:-2],
)
print("añ日😀z"[::-1], "añ日😀z"[1:4:2])
