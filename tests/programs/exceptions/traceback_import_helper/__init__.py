print("package")
