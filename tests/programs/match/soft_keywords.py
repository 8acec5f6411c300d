# match, case and _ are ordinary names elsewhere.
match = {"case": 1}
case = "case"
print(match[case], match.get("x"))
match (case):
    case "case":
        print("matched")
match = lambda x: x
print(match(5))
match [1][0]:
    case 1:
        print("subscript subject")
match -1:
    case -1:
        print("negative")
_ = 7
match 3:
    case _:
        print(_)
case = 1
print(case)
