# textwrap: wrap, fill, shorten and the wrapper's settings.
import textwrap

text = "The quick brown fox, who was well-known, jumped over the lazy dog--twice! It's a dog-eat-dog world."
for width in (10, 20, 33, 70, 200):
    print(width, textwrap.wrap(text, width))
print(textwrap.fill("one two three four five six", 12, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap("supercalifragilisticexpialidocious and more", 10))
print(textwrap.wrap("supercalifragilistic and more", 10, break_long_words=False))
print(textwrap.wrap("a  b\tc\nd   e", 80), textwrap.wrap("a  b\tc", 80, replace_whitespace=False, expand_tabs=False))
print(textwrap.wrap("  leading and trailing   ", 12), textwrap.wrap("  x   y ", 4, drop_whitespace=False))
print(textwrap.wrap("well-known half-baked", 8), textwrap.wrap("well-known half-baked", 8, break_on_hyphens=False))
print(textwrap.wrap("End of one. And two! \"Three.\" Yes", 80, fix_sentence_endings=True))
print(textwrap.wrap("one two three four five six seven", 10, max_lines=2))
print(textwrap.wrap("one two three four five", 12, max_lines=2, placeholder="..."))
print(textwrap.shorten("Hello  world! and more", 12), textwrap.shorten("Hello world", 20), textwrap.shorten("Hello world", 8, placeholder=".."))
print(textwrap.wrap(""), textwrap.wrap("   "), textwrap.fill("x"))
print(textwrap.wrap("-a --option=value --no-thing foo--bar -- baz e-mail x-y-z 1-2 a-1", 10))
for width in range(1, 30):
    print(textwrap.wrap("--dry-run this is-a test of --long-options and (some-thing) else-where; ok?", width))
for bad in (lambda: textwrap.wrap("x", 0), lambda: textwrap.shorten("xxx yyy", 3)):
    try:
        bad()
    except ValueError as e:
        print("ValueError:", e)
