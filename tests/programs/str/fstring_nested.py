# f-strings inside f-strings.
x = "in"
print(
    f"{f'{x}'} {f'{x:>5}'!r} {f'{1}{2}' + '3'}", f"{'{'} {'}'}",
    f"{x:{'>' + str(4)}}|",
)
