# Patching attributes of objects, classes, modules and dictionaries.
import os
from unittest.mock import PropertyMock, mock_open, patch


class Thing:
    size = 1

    def work(self):
        return "real"


with patch.object(Thing, "work", return_value="fake") as work:
    print(Thing().work(), work.called)
print(Thing().work())
with patch("os.getcwd", return_value="/nowhere"):
    print(os.getcwd())
print(os.getcwd() == "/nowhere")


@patch.object(Thing, "size", 5)
def sized():
    return Thing.size


print(sized(), Thing.size)


@patch("os.getcwd")
@patch.object(Thing, "work")
def both(work, getcwd):
    work.return_value = 1
    getcwd.return_value = 2
    return Thing().work(), os.getcwd()


print(both())
patcher = patch.object(Thing, "size", new=9)
patcher.start()
print(Thing.size)
patcher.stop()
print(Thing.size)
d = {"a": 1, "b": 2}
with patch.dict(d, {"a": 5, "c": 3}):
    print(sorted(d.items()))
print(sorted(d.items()))
with patch.dict(d, clear=True, z=1):
    print(d)
print(sorted(d.items()))
with patch.multiple(Thing, size=3, work=lambda self: "m"):
    print(Thing.size, Thing().work())
try:
    with patch.object(Thing, "missing"):
        pass
except AttributeError:
    print("AttributeError")
with patch.object(Thing, "size", new_callable=PropertyMock) as size:
    size.return_value = 8
    print(Thing().size)
opened = mock_open(read_data="one\ntwo\n")
with opened("name") as f:
    print(f.readline(), f.read())
opened.assert_called_once_with("name")
