# Keys of every type keep the order of insertion.
d = {
    2: "a", "1": "b", 1: "c", (0,): "d", None: "e", -1: "f", 0.5: "g",
    True: "h", b"x": "i",
}
print(d)
print(list(d), list(d.values()))
