"""Many pages at once: a folder of dumps in, shards of rows out; killed at any moment, it goes on where it was.

walk     which files there are, in an order that never changes; links are not followed out of the folder
sniff    what a file is, by its bytes
formats  one reader a family: a stream in, entries (pages not yet decoded) out
work     an entry -> a row: decoded, cleaned, hashed; what goes wrong is the row's error
pool     worker processes; one that dies names its page, and another takes its place
shards   rows to files under a temporary name, renamed when whole
state    how far a run is, saved after each chunk
report   what came of it
template what is learned from a site's pages: `template_lines` its keys, `template_file` its JSON,
         `template_evidence` what it says of a page, `template_store` a run's templates
"""
