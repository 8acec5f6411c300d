# print() writes UTF-8 text.
print(
    "é", "日本語", "😀", "\u2028".encode(), "\u200b".encode(), ["ñ"],
    {"ключ": "значение"}, ("Ω",),
)
