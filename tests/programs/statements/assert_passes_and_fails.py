# assert raises AssertionError, with the value after the comma as argument.
assert True
assert 1, "unused"
for value, message in ((0, "zero"), ("", 42), (None, None)):
    try:
        assert value, message
    except AssertionError as e:
        print(e.args)
try:
    assert []
except AssertionError as e:
    print(e.args)
