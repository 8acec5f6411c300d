# finally runs before a return leaves; its own return replaces the value.
def plain():
    try:
        return "value"
    finally:
        print("cleaning")


def replaced():
    try:
        return "lost"
    finally:
        return "kept"


def swallowed():
    try:
        raise ValueError
    finally:
        return "swallowed"


print(plain(), replaced(), swallowed())
