"""What rows and their writers agree on beyond the schema: separators, and names of fields."""

FUNDING_SEPARATOR = ", "

SINCE_1_4 = frozenset({"version"})
"""Details in a table of their own: programs of 1.3 take no field in ``detail`` they do not know."""
TEMPLATE = "template"
"""The field of ``more_detail`` that names the template a workshop was made from."""
