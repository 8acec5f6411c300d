# join() with each kind of iterable.
print(
    ",".join(["a", "b"]), "".join("xyz"), "-".join(("a",)), "-".join([]),
    ", ".join({"k": 1}),
)
print(
    "+".join(str(i) for i in range(3)), "é".join(["日", "本"]), "ab".join("12"),
)
for items in ([1], ["a", None], 5):
    try:
        "".join(items)
    except TypeError:
        print("TypeError")
