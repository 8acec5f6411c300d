# A method found through its class checks what it is called on.
def show(f, *args):
    try:
        print(f(*args))
    except TypeError as e:
        print("TypeError:", e)


class MyList(list):
    pass


show(list.append, 1, 2)
show(list.append)
show(list.append, [])
show(str.upper, 1)
show(int.to_bytes, "a", 1)
show(dict.get, [], 1)
show(set.add, frozenset(), 1)
show(bytes.find, "abc", b"b")
show(MyList.append, MyList(), 1)


class A:
    def f(self):
        return self


show(A.f, 1)
show(A.f)
