# Keywords cannot be names.
words = "and as assert async await break class continue def del elif else "
words += "except finally for from global if import in is lambda nonlocal not "
words += "or pass raise return try while with yield None True False"
forms = ("%s = 1", "def %s(): pass", "class %s: pass", "x.%s = 1")
for word in words.split():
    results = []
    for source in forms + ("f(%s=1)", "import %s"):
        try:
            compile(source % word, "x", "exec")
            results.append("accepted")
        except SyntaxError:
            results.append("error")
    if "accepted" in results:
        print(word, results)
print("done")
