# Without a matching case the statement does nothing.
x = "before"
match 5:
    case 1:
        x = "one"
    case "5":
        x = "text"
print(x)
