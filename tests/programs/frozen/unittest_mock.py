# Mocks: calls that are noted, results, effects, assertions.
from unittest.mock import ANY, MagicMock, Mock, call, sentinel

m = Mock(return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args)
m("x")
print(m.call_args_list)
m.assert_any_call(1, a=2)
m.assert_called_with("x")
for name, args in (
    ("assert_called_once", ()),
    ("assert_called_with", ("y",)),
    ("assert_not_called", ()),
    ("assert_any_call", (5,)),
):
    try:
        getattr(m, name)(*args)
    except AssertionError as e:
        print(name, "|", e)
m.reset_mock()
print(m.called, m.call_args)

effects = Mock(side_effect=[1, KeyError("k"), 3])
print(effects())
try:
    effects()
except KeyError:
    print("KeyError")
print(effects())
doubled = Mock(side_effect=lambda x: x * 2)
print(doubled(4))

parent = Mock()
parent.child.method(1)
parent.child(2).other()
print(parent.mock_calls, parent.method_calls)
print(parent.child is parent.child)
parent.assert_has_calls([call.child.method(1)])

spec = Mock(spec=["read"])
spec.read()
try:
    spec.write
except AttributeError as e:
    print(e)
configured = Mock(**{"a.b.return_value": 7, "plain": 1})
print(configured.a.b(), configured.plain)
wrapped = Mock(wraps=len)
print(wrapped([1, 2]))

magic = MagicMock()
print(len(magic), bool(magic), list(magic), 3 in magic, int(magic))
magic.__len__.return_value = 5
print(len(magic))
magic.__getitem__.side_effect = lambda i: i * 10
print(magic[4], magic.__getitem__.call_args)
with magic as entered:
    pass
print(magic.__exit__.called, entered is magic.__enter__.return_value)
print(call(1, ANY) == call(1, 2), sentinel.name, sentinel.name is sentinel.name)
