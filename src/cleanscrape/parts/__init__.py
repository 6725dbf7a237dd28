"""Lines of a page that are one thing together: tables and lists, boxes of other stories, inserts, a recipe's parts."""
