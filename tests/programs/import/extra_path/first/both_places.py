# The module that is found first.
where = "extra_path/first"
