# Escaping, and what unescape knows.
import html

print(html.escape('<a href="x">it\'s & more</a>'), html.escape("'\"", quote=False))
for text in ("&lt;p&gt;", "&amp;lt;", "caf&eacute; &copy; 5&euro;", "&#65;&#x42;&#X43;", "a & b", "&unknown;", "&#128;&#0;", "x&y=1", "&nbsp;|", "&hellip;&mdash;", "&lt", "&#;", "&;"):
    print(html.unescape(text).encode("utf-8"))
