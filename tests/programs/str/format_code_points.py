# Widths and precisions count code points; any character may fill.
print(
    "{:>4}|{:é^5}|{:.2}|{:😀<3}|".format("é", "x", "日本語", "a"),
    f"{'é':>3}|{'😀':^3}|", "%3s|%.1s" % ("é", "日本"),
)
