# A triple-quoted string before the failing line counts its lines.
text = """one
two
three
"""
text.missing
