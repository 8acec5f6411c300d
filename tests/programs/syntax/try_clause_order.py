# Clauses of try in the wrong order.
sources = [
    "try:\n    pass\nexcept:\n    pass\nexcept ValueError:\n    pass",
    "try:\n    pass\nelse:\n    pass",
    "try:\n    pass\nfinally:\n    pass\nexcept:\n    pass",
]
sources += [
    "try:\n    pass\nexcept ValueError, e:\n    pass",
    "try:\n    pass\nexcept as e:\n    pass",
    "try:\n    pass\nfinally:\n    pass\nelse:\n    pass",
]
for source in sources:
    try:
        exec(source)
        print([source], "accepted")
    except SyntaxError:
        print("SyntaxError")
