# f-strings with names, calls, operators and nested quotes.
name, n = "Ada", 36
d = {"k": [1, 2]}
print(
    f"{name} is {n}", f"{n + 1} {n * 2}", f"{name.upper()} {len(name)}",
    f"{{}} {{{n}}}", f"",
)
print(f"{d['k'][1]}", f'{d["k"]}', f"{n if n > 5 else 0}", f"{n, name}")
print(f"{[i for i in range(3)]}", f"{n!r} {name!r} {name!s}", f"{n == 36}")
