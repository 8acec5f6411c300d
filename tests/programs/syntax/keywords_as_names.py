# Keywords cannot be names.
words = "and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield None True False"
for word in words.split():
    results = []
    for source in ("%s = 1", "def %s(): pass", "class %s: pass", "x.%s = 1", "f(%s=1)", "import %s"):
        try:
            compile(source % word, "x", "exec")
            results.append("accepted")
        except SyntaxError:
            results.append("error")
    if "accepted" in results:
        print(word, results)
print("done")
