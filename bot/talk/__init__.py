"""Talk: the private line between two people whom something binds. What one of them sends is passed on to the other,
and to nobody else.
"""
