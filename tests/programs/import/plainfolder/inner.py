# A module in a folder without __init__.
value = "inner"
