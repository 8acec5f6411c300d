# Sums up log files: lines by level, the commonest messages, lines by hour.
#
#   deno run -A mod.ts examples/shell/log_summary.py /var/log/app.log
#   some-program | deno run -A mod.ts examples/shell/log_summary.py -
#
# A line is "2026-01-31 12:00:00 LEVEL message"; other lines are counted as such.

import argparse
import re
import sys
from collections import Counter

LINE = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d):\d\d:\d\d\S* +([A-Z]+):? +(.*)")


def lines_of(names):
    """The lines of the files; "-" is standard input."""
    for name in names:
        if name == "-":
            yield from sys.stdin
            continue
        with open(name) as f:
            yield from f


def general(message):
    """The message with numbers and quoted parts taken out, so that like counts as like."""
    message = re.sub(r"\"[^\"]*\"|'[^']*'", "'...'", message)
    return re.sub(r"\d+", "N", message)


def summary(lines):
    levels, messages, hours = Counter(), Counter(), Counter()
    for line in lines:
        found = LINE.match(line)
        if found is None:
            levels["(other)"] += 1
            continue
        _, hour, level, message = found.groups()
        levels[level] += 1
        hours[hour] += 1
        if level not in ("DEBUG", "INFO"):
            messages[level + " " + general(message.strip())] += 1
    return levels, messages, hours


def show(title, rows, width=40):
    print(title)
    largest = max((count for _, count in rows), default=1)
    for name, count in rows:
        bar = "#" * max(1, round(width * count / largest))
        print("  %6d  %-40s %s" % (count, name[:40], bar))
    print()


def main():
    parser = argparse.ArgumentParser(description="Sum up log files.")
    parser.add_argument("files", nargs="*", default=["-"], help="the files, - for standard input")
    parser.add_argument("-n", "--top", type=int, default=5, metavar="COUNT",
                        help="how many messages to show (default: %(default)s)")
    parser.add_argument("--fail-on", metavar="LEVEL", help="exit with 1 where a line has this level")
    options = parser.parse_args()
    try:
        levels, messages, hours = summary(lines_of(options.files))
    except OSError as e:
        sys.stderr.write("log_summary: cannot read: %s\n" % e)
        return 2
    show("Levels", levels.most_common())
    show("Problems", messages.most_common(options.top))
    show("Hours", sorted(hours.items()))
    return 1 if options.fail_on and levels[options.fail_on] else 0


sys.exit(main())
