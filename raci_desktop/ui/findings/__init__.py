"""The findings panel: counts, the list by severity, the chosen finding with its question."""
