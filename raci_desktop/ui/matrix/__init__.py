"""The matrix on screen: model, views, delegate, headers, tray and drag and drop."""
