# A module that a folder earlier in sys.path hides.
where = "extra_path"
