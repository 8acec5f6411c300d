# Renames many files by a regular expression. Without --do it only says what it would do.
#
#   deno run -A mod.ts examples/shell/batch_rename.py 'IMG_(\d+)' 'holiday-\1' photos
#   deno run -A mod.ts examples/shell/batch_rename.py --do --lower '\.JPG$' '.jpg' photos

import argparse
import os
import re
import sys


def plan(folder, pattern, replacement, options):
    """Pairs of old and new paths, in order, of the files whose name changes."""
    for parent, folders, names in os.walk(folder):
        folders.sort()
        if not options.recursive:
            folders[:] = []
        for name in sorted(names):
            new = pattern.sub(replacement, name)
            if options.lower:
                new = new.lower()
            if new != name:
                yield os.path.join(parent, name), os.path.join(parent, new)


def problems(pairs):
    """Why the plan cannot be carried out: nothing is renamed then."""
    olds = {old for old, _ in pairs}
    seen = set()
    for old, new in pairs:
        name = os.path.basename(new)
        if not name or "/" in name:
            yield "%s: %r is no name for a file" % (old, name)
        elif new in seen:
            yield "%s: another file gets the name %s, too" % (old, new)
        elif os.path.exists(new) and new not in olds:
            yield "%s: %s is there already" % (old, new)
        seen.add(new)


def rename(pairs):
    # By way of names that nobody has, so that files may exchange names.
    middle = []
    for number, (old, new) in enumerate(pairs):
        temporary = "%s.rename-%d-%d" % (old, os.getpid(), number)
        os.rename(old, temporary)
        middle.append((temporary, new))
    for temporary, new in middle:
        os.rename(temporary, new)


def main():
    parser = argparse.ArgumentParser(description="Rename files by a regular expression.")
    parser.add_argument("pattern", help="what to look for in names")
    parser.add_argument("replacement", help=r"what to put there; \1 is the first group")
    parser.add_argument("folder", nargs="?", default=".")
    parser.add_argument("--do", action="store_true", help="rename, and not only say so")
    parser.add_argument("--lower", action="store_true", help="lower case, too")
    parser.add_argument("-r", "--recursive", action="store_true", help="folders below, too")
    options = parser.parse_args()
    if not os.path.isdir(options.folder):
        parser.error("no such folder: %s" % options.folder)
    try:
        pattern = re.compile(options.pattern)
    except Exception as e:
        parser.error("bad pattern: %s" % e)
    pairs = list(plan(options.folder, pattern, options.replacement, options))
    found = list(problems(pairs))
    for text in found:
        sys.stderr.write("batch_rename: %s\n" % text)
    if found:
        return 1
    for old, new in pairs:
        print("%s -> %s" % (old, os.path.basename(new)))
    if options.do:
        rename(pairs)
    print("%d file%s %s" % (len(pairs), "" if len(pairs) == 1 else "s",
                            "renamed" if options.do else "to rename (nothing done; see --do)"))
    return 0


sys.exit(main())
