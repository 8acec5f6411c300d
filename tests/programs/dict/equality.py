# Dicts are equal when they have equal items, in any order.
print(
    {"a": 1, "b": 2} == {"b": 2, "a": 1}, {1: 1} == {1.0: True}, {} == {},
    {"a": 1} != {"a": 2},
)
print(
    {"a": [1]} == {"a": [1]}, {"a": 1} == {"a": 1, "b": 2}, {1: 2} == [(1, 2)],
    {"a": {}} == {"a": {}},
)
