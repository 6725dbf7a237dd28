"""Many pages: what is learned from a site's pages, and what is done to whole folders of them."""
