"""The import review: what a sheet was taken for, before anything is written."""
