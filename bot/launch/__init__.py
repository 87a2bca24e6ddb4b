"""Starting the product: what must be there first, then two processes kept alive until told to stop."""
