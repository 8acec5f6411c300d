# A module outside the program's folder.
where = "extra_path"
