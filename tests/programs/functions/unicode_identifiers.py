# Identifiers may use letters of any script.
def größe(breite, höhe):
    return breite * höhe


π = 3
名前 = "name"


class Café:
    crème = 1


print(größe(höhe=2, breite=π), 名前, Café.crème)
