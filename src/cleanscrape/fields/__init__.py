"""What the field rules share: names of persons, names of outlets, and the lines around an article's start."""
