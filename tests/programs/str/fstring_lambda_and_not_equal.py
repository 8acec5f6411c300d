# A lambda in parentheses and != inside a field.
n = 3
print(
    f"{(lambda x: x * 2)(3)}", f"{n != 4}", f"{n!=3}", f"{ {'k': n}['k'] }",
    f"{(n:=5)}", n,
)
