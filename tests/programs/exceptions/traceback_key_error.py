# The text of an uncaught KeyError.
d = {"a": 1}
d["missing key"]
