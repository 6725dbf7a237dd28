"""Lines of a page that are one thing together: boxes of other stories, inserts, a recipe's parts."""
