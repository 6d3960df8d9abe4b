"""Talk: the private line between the two of a pairing. What one of them sends is passed on to the other, and to nobody
else.
"""
