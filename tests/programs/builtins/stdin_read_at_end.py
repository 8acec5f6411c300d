# Reading standard input at its end gives an empty string.
import sys

print([sys.stdin.read()], [sys.stdin.readline()])
