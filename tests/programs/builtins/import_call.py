# __import__() checks what it is given, and takes globals, a list and a level.
for args in ((5,), ("os", None, None, None, -1), (None,)):
    try:
        print(__import__(*args))
    except Exception as e:
        print(type(e).__name__)
print(__import__("collections", globals(), None, ["deque"]).__name__)
print(__import__("sys", None, None, (), 0).__name__)
try:
    __import__("nowhere", {"__name__": "m", "__package__": ""}, None, None, 1)
except ImportError as e:
    print("ImportError")
