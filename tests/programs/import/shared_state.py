# A module with a list and a class.
log = []


class Thing:
    name = "thing"
