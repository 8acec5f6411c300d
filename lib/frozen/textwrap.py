"""textwrap: filling paragraphs, after CPython's documentation."""

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

_SPACE = "\t\n\x0b\x0c\r "


def _is_word(c):
    return c.isalpha() or c.isdigit() or c == "_"


def _pieces(text, hyphens):
    """Words and the white space between them; words also end after a hyphen."""
    pieces = []
    start = 0
    i = 0
    n = len(text)
    while i < n:
        space = text[i] in _SPACE
        while i < n and (text[i] in _SPACE) == space:
            i += 1
        piece = text[start:i]
        if space or not hyphens:
            pieces.append(piece)
        else:
            _split_hyphens(piece, pieces)
        start = i
    return pieces


def _letter(c):
    return _is_word(c) and not c.isdigit()


def _split_hyphens(word, pieces):
    """Splits a word after its hyphens and around its dashes."""
    start = 0
    i = 0
    n = len(word)
    while i < n:
        if word[i] != "-":
            i += 1
            continue
        end = i
        while end < n and word[end] == "-":
            end += 1
        if end - i >= 2:
            # A dash between words is a piece of its own.
            before = i > 0 and (_is_word(word[i - 1]) or word[i - 1] in "!\"'&.,?")
            if before and end < n and _is_word(word[end]):
                pieces.append(word[start:i])
                pieces.append(word[i:end])
                start = end
        elif _can_break(word, i):
            pieces.append(word[start:end])
            start = end
        i = end
    if start < n:
        pieces.append(word[start:])


def _can_break(word, i):
    # After a hyphen that has two letters (or a letter, hyphen, letter) before it and
    # the same after it.
    before = word[:i]
    after = word[i + 1 : i + 4]
    left = (
        len(before) >= 2
        and _letter(before[-1])
        and (
            _letter(before[-2])
            or before[-2] == "-"
            and len(before) > 2
            and _letter(before[-3])
        )
    )
    right = (
        len(after) >= 2
        and _letter(after[0])
        and (_letter(after[1]) or after[1] == "-" and len(after) > 2 and _letter(after[2]))
    )
    return left and right


class TextWrapper:
    def __init__(
        self,
        width=70,
        initial_indent="",
        subsequent_indent="",
        expand_tabs=True,
        replace_whitespace=True,
        fix_sentence_endings=False,
        break_long_words=True,
        drop_whitespace=True,
        break_on_hyphens=True,
        tabsize=8,
        *,
        max_lines=None,
        placeholder=" [...]"
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _prepare(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for c in _SPACE:
                if c != " ":
                    text = text.replace(c, " ")
        pieces = [p for p in _pieces(text, self.break_on_hyphens) if p]
        if self.fix_sentence_endings:
            _fix_sentence_endings(pieces)
        return pieces

    def wrap(self, text):
        """The lines of a paragraph, none longer than the width."""
        if self.width <= 0:
            raise ValueError("invalid width %r (must be > 0)" % self.width)
        if self.max_lines is not None:
            indent = self.subsequent_indent
            if self.max_lines <= 1:
                indent = self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        return self._lines(self._prepare(text))

    def fill(self, text):
        return "\n".join(self.wrap(text))

    def _lines(self, pieces):
        lines = []
        # In reverse: the next piece is the last.
        pieces.reverse()
        while pieces:
            indent = self.subsequent_indent if lines else self.initial_indent
            width = self.width - len(indent)
            if self.drop_whitespace and lines and not pieces[-1].strip():
                pieces.pop()
            line = []
            length = 0
            while pieces and length + len(pieces[-1]) <= width:
                length += len(pieces[-1])
                line.append(pieces.pop())
            if pieces and len(pieces[-1]) > width:
                self._long_word(pieces, line, length, width)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            if self._may_add(lines, pieces, length, width):
                lines.append(indent + "".join(line))
                continue
            self._end_with_placeholder(lines, line, length, width, indent)
            break
        return lines

    def _may_add(self, lines, pieces, length, width):
        if self.max_lines is None or len(lines) + 1 < self.max_lines:
            return True
        rest = not pieces or (
            self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip()
        )
        return rest and length <= width

    def _end_with_placeholder(self, lines, line, length, width, indent):
        while line:
            if line[-1].strip() and length + len(self.placeholder) <= width:
                line.append(self.placeholder)
                lines.append(indent + "".join(line))
                return
            length -= len(line.pop())
        if lines:
            before = lines[-1].rstrip()
            if len(before) + len(self.placeholder) <= self.width:
                lines[-1] = before + self.placeholder
                return
        lines.append(indent + self.placeholder.lstrip())

    def _long_word(self, pieces, line, length, width):
        """Puts as much of a too long word on the line as fits."""
        room = 1 if width < 1 else width - length
        if not self.break_long_words:
            if not line:
                line.append(pieces.pop())
            return
        word = pieces[-1]
        end = room
        if self.break_on_hyphens and len(word) > room:
            hyphen = word.rfind("-", 0, room)
            if hyphen > 0 and any(c != "-" for c in word[:hyphen]):
                end = hyphen + 1
        line.append(word[:end])
        if word[end:]:
            pieces[-1] = word[end:]
        else:
            pieces.pop()


def _fix_sentence_endings(pieces):
    # Two spaces after a sentence: a lower-case letter, its end, maybe a quote.
    for i in range(len(pieces) - 1):
        word = pieces[i]
        if word[-1:] in "\"'":
            word = word[:-1]
        if pieces[i + 1] == " " and word[-1:] in (".", "!", "?"):
            if "a" <= word[-2:-1] <= "z":
                pieces[i + 1] = "  "


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    """The text on one line, with its end left out where it is too long."""
    wrapper = TextWrapper(width=width, max_lines=1, **kwargs)
    return wrapper.fill(" ".join(text.strip().split()))


def dedent(text):
    """The text without the white space that all its lines begin with."""
    lines = text.split("\n")
    margin = None
    for i, line in enumerate(lines):
        content = line.lstrip(" \t")
        if not content:
            lines[i] = ""
            continue
        space = line[: len(line) - len(content)]
        if margin is None:
            margin = space
            continue
        n = 0
        while n < len(margin) and n < len(space) and margin[n] == space[n]:
            n += 1
        margin = margin[:n]
    if margin:
        n = len(margin)
        lines = [line[n:] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """The text with a prefix before each line that is not empty."""
    result = []
    for line in text.splitlines(True):
        if line.strip() if predicate is None else predicate(line):
            line = prefix + line
        result.append(line)
    return "".join(result)
