# The class of an except clause is any expression, evaluated when needed.
def classes():
    print("evaluated")
    return (KeyError, ValueError)


try:
    pass
except classes():
    print("never")
try:
    raise ValueError
except classes():
    print("caught")
table = {"bad": TypeError}
try:
    raise TypeError
except table["bad"]:
    print("from the table")
