print("init of pkg.sub")
