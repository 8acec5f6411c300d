# Several statements on one line share its number.
a = 1; b = 0; c = a // b; print("never")
