print("init of pkg")
name = "pkg value"
