# Format specifications for strings.
for spec in ("", "s", "5", "<5", ">5", "^5", "*^7", ".2", "6.2", "-<6", "^1"):
    print(spec, ["{:{}}".format("abc", spec)])
