# The message of assert is evaluated only when the test fails.
def message():
    print("message evaluated")
    return "bad"


assert True, message()
try:
    assert False, message()
except AssertionError as e:
    print("caught", e)
