# What is wrong with a command line: usage, message, exit code 2.
import argparse


def small(text):
    if text == "bad":
        raise argparse.ArgumentTypeError("is bad")
    return int(text)


class Parser(argparse.ArgumentParser):
    def error(self, message):
        print("error:", message)
        raise SystemExit(2)


p = Parser(prog="prog")
p.add_argument("x", type=int)
p.add_argument("--level", choices=["a", "b"])
p.add_argument("--two", nargs=2)
p.add_argument("--one", type=small)
p.add_argument("--flag", action="store_true")
p.add_argument("--flow")
g = p.add_mutually_exclusive_group(required=True)
g.add_argument("-p", action="store_true")
g.add_argument("-q")


def wrong(*args):
    try:
        p.parse_args(args)
        print("fine", args)
    except SystemExit as e:
        pass



wrong("-p")
wrong("y", "-p")
wrong("1", "-p", "--level", "c")
wrong("1", "-p", "--two", "x")
wrong("1", "-p", "--one", "bad")
wrong("1", "-p", "--one", "z")
wrong("1", "-p", "-q", "v")
wrong("1")
wrong("1", "2", "-p")
wrong("1", "-p", "--fl")
wrong("1", "-p", "--flag=3")
wrong("1", "-p", "--nothing")
wrong("1", "-p", "--one")
q = argparse.ArgumentParser(exit_on_error=False)
q.add_argument("--n", type=int)
try:
    q.parse_args(["--n", "x"])
except argparse.ArgumentError as e:
    print(e)
