"""The windows: everything a person sees, and the only package that imports Qt."""
