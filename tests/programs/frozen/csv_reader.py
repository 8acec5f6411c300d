# csv.reader and DictReader.
import csv
import io

text = 'a,b,c\r\n1,"two, with comma","say ""hi"""\r\n\r\n"multi\nline",,x\n'
r = csv.reader(io.StringIO(text))
for row in r:
    print(r.line_num, row)
for line, options in (
    ("a;b;'c;d'", dict(delimiter=";", quotechar="'")), ("a\tb", dict(dialect="excel-tab")), ("1, 2,  3", dict(skipinitialspace=True)),
    ('1,"2",3.5', dict(quoting=csv.QUOTE_NONNUMERIC)), ('"a","b', {}), ("a\\,b,c", dict(escapechar="\\")), ('"a" b,c', {}), ("a,b,", {}), ("", {}), (",", {}),
    ('"a""b"', dict(doublequote=False, escapechar="\\")), ('x"y",z', {}), ("'a,b'", dict(quoting=csv.QUOTE_NONE)), ('a,"b" ', {}), ("a|b", dict(delimiter="|")),
):
    print(line, options, list(csv.reader([line], **options)))
print(list(csv.reader(["a,b", "c,d"])), list(csv.reader([])))
d = csv.DictReader(io.StringIO("name,age\nAnn,30\nBob\n\nCid,1,extra\n"), restkey="more", restval="?")
print(d.fieldnames, [dict(row) for row in d])
print(list(csv.DictReader(["1,2"], fieldnames=["x", "y"])))
for bad in (lambda: list(csv.reader([b"a"])), lambda: list(csv.reader(['"a'], strict=True)), lambda: list(csv.reader(['"a"b'], strict=True)), lambda: csv.get_dialect("no"), lambda: list(csv.reader(["a\rb"]))):
    try:
        print(bad())
    except csv.Error as e:
        print("Error:", e)
for bad in (lambda: csv.reader([], delimiter="ab"), lambda: csv.reader([], nothing=1), lambda: csv.reader([], quoting=9)):
    try:
        bad()
    except TypeError:
        print("TypeError")
print(sorted(csv.list_dialects()), csv.field_size_limit() > 1000)


class Semi(csv.excel):
    delimiter = ";"


csv.register_dialect("semi", Semi)
print(list(csv.reader(["a;b"], "semi")), list(csv.reader(["a;b"], Semi)), list(csv.reader(["a;b"], Semi())))
csv.unregister_dialect("semi")
print(csv.Sniffer().sniff("a;b;c\n1;2;3\n").delimiter, csv.Sniffer().sniff("'x','y'\n'1','2'\n").quotechar, csv.Sniffer().has_header("name,n\nann,1\nbob,2\n"))
