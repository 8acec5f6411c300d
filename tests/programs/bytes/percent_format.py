# % formatting of bytes.
print(b"%d %x %s" % (5, 255, b"raw"), b"%5.1f|" % 2.26, b"%%" % (), b"%c" % 65)
