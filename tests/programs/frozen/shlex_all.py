# Splitting, quoting and joining.
import shlex

for text in ("a b c", "a 'b c' d", 'x "y \\"z\\"" w', "a\\ b", "k=v # not a comment", "", "'a''b'", "one\n two", "a'b c'd"):
    print(shlex.split(text), shlex.split(text, comments=True))
print(shlex.split("a 'b' \"c\"", posix=False))
for text in ("plain", "two words", "it's", "", "a;b", "$x", "/path/to-file_1.txt"):
    print(shlex.quote(text))
print(shlex.join(["echo", "a b", "c"]))
for bad in ("'open", '"open', "back\\"):
    try:
        shlex.split(bad)
    except ValueError as e:
        print(e)
print(list(shlex.shlex("a && b || c; d>e", punctuation_chars=True)))
print(list(shlex.shlex("x=1 'q' # c\ny")))
s = shlex.shlex("a b")
t = s.get_token()
s.push_token(t)
print(s.get_token(), s.get_token(), repr(s.get_token()))
