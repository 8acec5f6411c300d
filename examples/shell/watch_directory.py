# Watches a folder and says what is made, changed and removed; may run a command then.
#
#   deno run -A mod.ts examples/shell/watch_directory.py src --run 'make test'
#
# Ctrl-C ends it.

import argparse
import fnmatch
import os
import subprocess
import sys
import time


def snapshot(folder, patterns):
    """Time and size of each file, by path below the folder."""
    files = {}
    for parent, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if not any(fnmatch.fnmatch(name, pattern) for pattern in patterns):
                continue
            path = os.path.join(parent, name)
            try:
                status = os.stat(path)
            except OSError:
                continue  # Gone in the meantime.
            files[os.path.relpath(path, folder)] = (status[8], status[6])
    return files


def changes(before, after):
    for path in sorted(after):
        if path not in before:
            yield "new", path
        elif before[path] != after[path]:
            yield "changed", path
    for path in sorted(before):
        if path not in after:
            yield "gone", path


def main():
    parser = argparse.ArgumentParser(description="Watch a folder.")
    parser.add_argument("folder", nargs="?", default=".")
    parser.add_argument("-p", "--pattern", action="append", help="files of these names only")
    parser.add_argument("-i", "--interval", type=float, default=1.0, metavar="SECONDS")
    parser.add_argument("--run", metavar="COMMAND", help="what to run after a change")
    parser.add_argument("--times", type=int, default=0, help="end after so many changes")
    options = parser.parse_args()
    if not os.path.isdir(options.folder):
        parser.error("no such folder: %s" % options.folder)
    patterns = options.pattern or ["*"]
    seen = snapshot(options.folder, patterns)
    print("watching %d files" % len(seen))
    sys.stdout.flush()
    count = 0
    try:
        while True:
            time.sleep(options.interval)
            now = snapshot(options.folder, patterns)
            found = list(changes(seen, now))
            seen = now
            for what, path in found:
                print("%-8s %s" % (what, path))
            if found and options.run:
                result = subprocess.run(options.run, shell=True)
                print("exit code %d" % result.returncode)
            if found:
                sys.stdout.flush()
            count += len(found)
            if options.times and count >= options.times:
                return 0
    except KeyboardInterrupt:
        return 130


sys.exit(main())
