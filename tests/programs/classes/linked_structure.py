# Objects that refer to each other in a cycle.
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


a = Node(1)
b = Node(2, a)
a.next = b
node, out = a, []
for _ in range(5):
    out.append(node.value)
    node = node.next
print(out, a.next.next is a)
