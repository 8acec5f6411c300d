# csv.writer and DictWriter.
import csv
import io


def written(rows, **options):
    out = io.StringIO()
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


rows = [["plain", 1, 2.5, None, True], ["a,b", 'q"q', "line\nbreak", " x", ""]]
print(repr(written(rows)))
print(repr(written(rows, lineterminator="\n", quoting=csv.QUOTE_ALL)))
print(repr(written(rows, quoting=csv.QUOTE_NONNUMERIC, delimiter=";")))
print(repr(written([["a,b", 'c"d']], quoting=csv.QUOTE_NONE, escapechar="\\")))
print(repr(written([['c"d']], doublequote=False, escapechar="\\")), repr(written([[""]])), repr(written([[]])), repr(written([["", ""]])))
print(repr(written([["it's"]], quotechar="'")), repr(written([[1e100, 0.1, 10**20]])), repr(written(rows, dialect="unix")), repr(written([["a", "b"]], dialect="excel-tab")))
out = io.StringIO()
w = csv.DictWriter(out, ["a", "b"], restval="-", extrasaction="ignore")
w.writeheader()
w.writerow({"a": 1, "b": 2, "c": 3})
w.writerows([{"a": 4}])
print(repr(out.getvalue()))
for bad in (
    lambda: csv.DictWriter(out, ["a"]).writerow({"z": 1}), lambda: written([["a,b"]], quoting=csv.QUOTE_NONE), lambda: csv.writer(5), lambda: written([5]),
    lambda: csv.DictWriter(out, ["a"], extrasaction="no"),
):
    try:
        bad()
    except (ValueError, csv.Error, TypeError) as e:
        print(type(e).__name__, e)
table = [["x", "y, z", 'quo"te'], ["new\nline", "", "end"]]
print(list(csv.reader(io.StringIO(written(table)))) == table)
