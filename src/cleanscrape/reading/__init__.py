"""From a text to a page's blocks: marks and link targets off, lines joined to paragraphs, one endless line cut."""
