"""One thin module an engine, imported when used; `arrow` is the function behind them, `rows` what they write."""
