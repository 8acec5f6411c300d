# Dicts inside dicts.
tree = {
    "left": {"value": 1},
    "right": {"left": {"value": 2}, "right": {"value": 3}},
}


def total(node):
    if "value" in node:
        return node["value"]
    return sum(total(child) for child in node.values())


tree["right"]["left"]["value"] += 10
print(
    total(tree), tree["right"].get("none", {}).get("deep"),
    sorted(tree["right"]),
)
