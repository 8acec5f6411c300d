# The c conversion makes a character from a code.
print("{:c}{:c}".format(72, 105), f"{0x41:c}", "%c" % 0x42, "{:c}".format(33))
