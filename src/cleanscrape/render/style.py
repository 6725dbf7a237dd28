"""The one style sheet. Colours are tints over what lies below, so that it reads on light and on dark pages alike.

Notebooks have styles of their own for tables, which it takes some words to outweigh.
Popups are a pseudo-element that shows its element's `data-why`: no script, and where a viewer strips style sheets
(code hosts do), nothing is left over between the lines. They are dark on every theme, as no style sheet can tell a
notebook's.
"""

STYLE = """<style>
.cleanscrape{max-width:66em;line-height:1.5;font-family:system-ui,sans-serif;color:inherit;--body:58,157,93;
--gone:217,83,79;--field:63,127,209;--line:128,128,128}
.cleanscrape h1{font-size:1.5em;line-height:1.25;margin:.2em 0;overflow-wrap:anywhere}
.cleanscrape.article{max-width:46em;overflow-wrap:anywhere}
.cleanscrape .fields{font-size:.85em;opacity:.75;margin:.3em 0 1em}
.cleanscrape mark{background:rgba(90,140,230,.18);color:inherit;border-radius:2px}
.cleanscrape li.bare{list-style:none}
.cleanscrape details{font-size:.9em;border-top:1px solid rgba(var(--line),.4);margin-top:1em;padding-top:.5em}
.cleanscrape summary{cursor:pointer}
.cleanscrape .removed{margin:.4em 0;overflow-wrap:anywhere}
.cleanscrape del{text-decoration:line-through rgba(var(--gone),.8) 1px;background:none;color:inherit}
.cleanscrape .reason{font-size:.85em;opacity:.75;font-style:italic}
.cleanscrape .strip{display:flex;height:12px;margin:.8em 0 .5em;border-radius:3px;overflow:hidden}
.cleanscrape .strip span{min-width:0}
.cleanscrape .key{font-size:.85em;margin:0 0 1em}
.cleanscrape .key span{margin-right:1.2em;white-space:nowrap}
.cleanscrape .key span::before{content:"";display:inline-block;width:.8em;height:.8em;margin-right:.4em;
border-radius:2px}
.cleanscrape .body::before,.cleanscrape .strip .body{background:rgb(var(--body))}
.cleanscrape .field::before,.cleanscrape .strip .field{background:rgb(var(--field))}
.cleanscrape .gone::before,.cleanscrape .strip .gone{background:rgba(var(--gone),.55)}
.cleanscrape .key em{opacity:.75;font-style:normal}
.cleanscrape .row{position:relative;display:grid;grid-template-columns:2.6em minmax(0,1fr) 15em;column-gap:.9em;
margin:2px 0;padding:.18em .6em .18em 0;border-left:4px solid;overflow-wrap:anywhere}
.cleanscrape .row::before{content:none}
.cleanscrape .row.body{border-color:rgb(var(--body));background:rgba(var(--body),.10)}
.cleanscrape .row.field{border-color:rgb(var(--field));background:rgba(var(--field),.14)}
.cleanscrape .row.gone{border-color:rgba(var(--gone),.75);background:rgba(var(--gone),.07)}
.cleanscrape .row.close{border-left-style:dotted}
.cleanscrape .row[data-why]:hover,.cleanscrape del[data-why]:hover{outline:1px solid rgba(var(--line),.8)}
.cleanscrape .at{font:.75em/2 ui-monospace,monospace;opacity:.5;text-align:right;user-select:none}
.cleanscrape .row.gone>del{font-size:.9em;opacity:.85}
.cleanscrape .many{font-size:.9em}
.cleanscrape .many del{display:inline-block;margin:1px 1px;padding:0 .45em;border-radius:3px;
background:rgba(var(--gone),.10);overflow-wrap:anywhere}
.cleanscrape .many del.close{outline:1px dotted rgba(var(--gone),.9)}
.cleanscrape .verdict{font-size:.8em;line-height:1.45;padding-top:.15em;opacity:.8}
.cleanscrape .verdict i{float:right;font-style:normal;font-variant-numeric:tabular-nums;opacity:.8;margin-left:.8em}
.cleanscrape [data-why]:hover::after{content:attr(data-why);position:absolute;left:3.6em;z-index:9;display:block;
box-sizing:border-box;width:max-content;max-width:calc(100% - 4em);margin-top:4px;padding:.6em .9em;
white-space:pre-wrap;text-align:left;direction:ltr;unicode-bidi:isolate;text-decoration:none;
font:12px/1.45 ui-monospace,Menlo,Consolas,monospace;
color:#f0f3f6;background:#24292f;border:1px solid #57606a;border-radius:6px;box-shadow:0 4px 14px rgba(0,0,0,.3);
pointer-events:none}
.cleanscrape .row[data-why]:hover::after{top:100%;margin-top:2px}
.cleanscrape .up [data-why]:hover::after{transform:translateY(calc(-100% - 2.6em))}
.cleanscrape .row.up[data-why]:hover::after{top:auto;bottom:100%;margin-bottom:2px}
div.cleanscrape.report table{border-collapse:collapse;border:0;font-size:.9em;margin:0;table-layout:auto}
div.cleanscrape.report table tbody tr{border:0;background:none}
div.cleanscrape.report table tbody tr td{border:0;text-align:left;vertical-align:middle;padding:.08em .7em .08em 0;
white-space:nowrap;max-width:none}
div.cleanscrape.report .figures tr{display:flex;flex-wrap:wrap}
div.cleanscrape.report table.figures tbody tr td{padding:.2em 2.2em .2em 0;font-size:.9em}
.cleanscrape .figures b{font-size:1.55em;font-weight:600}
.cleanscrape .charts{display:flex;flex-wrap:wrap;gap:1.2em 3em;margin:1em 0;align-items:flex-start}
div.cleanscrape.report table.bars{flex:1 1 19em;max-width:30em}
.cleanscrape .bars caption{caption-side:top;text-align:left;font-weight:600;padding:0 0 .3em;color:inherit}
div.cleanscrape.report table.bars tbody tr td:nth-child(2){text-align:right;font-variant-numeric:tabular-nums}
div.cleanscrape.report table.bars tbody tr td:last-child{width:60%;padding-right:0}
.cleanscrape .bar{display:block;height:.8em;border-radius:2px}
.cleanscrape .bar.field{background:rgb(var(--field))}
.cleanscrape .bar.gone{background:rgba(var(--gone),.75)}
.cleanscrape .bar.body{background:rgb(var(--body))}
.cleanscrape .bar::before{content:none}
.cleanscrape.short{padding-bottom:8em}
@media(max-width:50em){.cleanscrape .row{grid-template-columns:2.6em minmax(0,1fr)}.cleanscrape .verdict{grid-column:2}}
@media print{.cleanscrape .row{break-inside:avoid}}
</style>"""
