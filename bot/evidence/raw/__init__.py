"""The rows from which the figures come, for whoever works them out again: under made-up names, without a word of
anybody.
"""
