# input() at the end of standard input raises EOFError.
try:
    input()
except EOFError:
    print("EOFError")
