# Arguments that bytes() does not accept.
for args in ((-1,), ([256],), ([-1],), ("text",), ([1.5],), (["a"],), (None,)):
    try:
        print(bytes(*args))
    except (ValueError, TypeError) as e:
        print(args, "error")
