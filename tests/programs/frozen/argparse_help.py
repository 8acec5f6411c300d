# The texts of help and usage.
import argparse

p = argparse.ArgumentParser(
    prog="tool",
    description="A tool that does something with files, and has a description "
    "that is longer than one line of a terminal.",
    epilog="See also: the manual of %(prog)s.",
)
p.add_argument("files", nargs="+", help="the files")
p.add_argument("mode", choices=["fast", "slow"], nargs="?", help="how")
p.add_argument("-n", "--number", type=int, default=3, help="how many (default: %(default)s)")
p.add_argument("-v", "--verbose", action="store_true", help="say more")
p.add_argument("--a-very-long-option-name", metavar="VALUE", help="x " * 40)
p.add_argument("--hidden", help=argparse.SUPPRESS)
g = p.add_argument_group("special", "Options that are special.")
g.add_argument("--special", nargs="*")
e = p.add_mutually_exclusive_group()
e.add_argument("--on", action="store_true")
e.add_argument("--off", action="store_true")
p.print_help()
print("--")
p.print_usage()
q = argparse.ArgumentParser(prog="git", formatter_class=argparse.ArgumentDefaultsHelpFormatter)
q.add_argument("--dir", default=".", help="where")
q.add_argument("--version", action="version", version="%(prog)s 2.0")
subs = q.add_subparsers(dest="command", help="what to do", required=True)
add = subs.add_parser("add", help="adds", aliases=["a"])
add.add_argument("path")
subs.add_parser("status", help="shows").add_argument("--short", action="store_true")
q.print_help()
add.print_help()
print(q.parse_args(["add", "x"]), q.parse_args(["--dir", "d", "status", "--short"]))
r = argparse.ArgumentParser(prog="raw", description="a\n  b\n", formatter_class=argparse.RawDescriptionHelpFormatter)
r.print_help()
try:
    q.parse_args(["--version"])
except SystemExit as e:
    print("exit", e.code)
