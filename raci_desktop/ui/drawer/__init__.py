"""The drawer below the matrices and its pages."""
