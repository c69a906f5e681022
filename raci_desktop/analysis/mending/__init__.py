"""Fixes: edits that would settle a finding, worked out from the row as it stands."""
