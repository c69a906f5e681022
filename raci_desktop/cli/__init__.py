"""The command line: workshops checked, imported, compared and exported without a window."""
