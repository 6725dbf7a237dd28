"""From the text of a scraped page to a clean Article: `clean(text)` returns an `Article`, not a str."""
