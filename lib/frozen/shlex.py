"""shlex: splitting as a shell does, after CPython's documentation.

The class shlex offers iteration, get_token and push_token; source files within
source files are left out.
"""

__all__ = ["shlex", "split", "quote", "join"]

_SAFE = frozenset(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@%+=:,./-_"
)


class shlex:
    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if instream is None:
            import sys

            instream = sys.stdin
        self._text = instream if isinstance(instream, str) else instream.read()
        self._at = 0
        self.infile = infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = (
            "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        )
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.lineno = 1
        if punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self.punctuation_chars = punctuation_chars or ""
        if self.punctuation_chars:
            self.wordchars += "~-./*?="
        self._pushed = []

    def push_token(self, tok):
        self._pushed.insert(0, tok)

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token

    def get_token(self):
        if self._pushed:
            return self._pushed.pop(0)
        return self.read_token()

    def _next(self):
        if self._at >= len(self._text):
            return ""
        c = self._text[self._at]
        self._at += 1
        if c == "\n":
            self.lineno += 1
        return c

    def _back(self):
        self._at -= 1
        if self._text[self._at] == "\n":
            self.lineno -= 1

    def _skip_line(self):
        end = self._text.find("\n", self._at)
        self._at = len(self._text) if end < 0 else end
        self._next()

    def read_token(self):
        # Between tokens first; then one token.
        while True:
            c = self._next()
            if c == "":
                return self.eof
            if c in self.commenters:
                self._skip_line()
            elif c not in self.whitespace:
                break
        if c in self.punctuation_chars:
            token = c
            while True:
                c = self._next()
                if c == "" or c not in self.punctuation_chars:
                    break
                token += c
            if c:
                self._back()
            return token
        if not self.posix and c in self.quotes:
            return c + self._quoted(c) + c
        self._back()
        return self._word()

    def _word(self):
        token = ""
        while True:
            c = self._next()
            if c == "" or c in self.whitespace:
                break
            if self.posix and c in self.quotes:
                token += self._quoted(c)
            elif self.posix and c in self.escape:
                escaped = self._next()
                if escaped == "":
                    raise ValueError("No escaped character")
                token += escaped
            elif c in self.commenters:
                self._skip_line()
                break
            elif c in self.punctuation_chars:
                self._back()
                break
            elif c in self.wordchars or c in self.quotes or self.whitespace_split:
                token += c
                if not self.posix and c in self.quotes:
                    token += self._quoted(c) + c
            elif token:
                self._back()
                break
            else:
                return c
        return token

    def _quoted(self, quote):
        text = ""
        while True:
            c = self._next()
            if c == "":
                raise ValueError("No closing quotation")
            if c == quote:
                return text
            if self.posix and c in self.escape and quote in self.escapedquotes:
                following = self._next()
                if following == "":
                    raise ValueError("No escaped character")
                if following not in (quote, c):
                    text += c
                text += following
            else:
                text += c


def split(s, comments=False, posix=True):
    if s is None:
        raise ValueError("s argument must not be None")
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def quote(s):
    """The text so that a shell reads it as one word."""
    if not s:
        return "''"
    if all(c in _SAFE for c in s):
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"


def join(split_command):
    return " ".join(quote(arg) for arg in split_command)
