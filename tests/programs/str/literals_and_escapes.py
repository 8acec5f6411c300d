# String literals with every escape.
print("a\tb\nc\\d'e\"f", 'single "quoted"', "\x41\u00e9\U0001F600\101\0end")
print(len("\a\b\f\v\r\n\t\0"), [ord(c) for c in "\a\b\f\v\r"], "line \
continued")
print(r"raw\n\x41", len(r"\\"), """triple
"quoted" lines""", '''it's''')
print(["\x7f\x1f ", "\u0100"], u"unicode prefix")
