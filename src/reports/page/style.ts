/** The style of the report page: one column, readable in black and white, and ready for A4. */
export const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 16px 48px; max-width: 760px; background: #fff; color: #1a1a1a; font: 16px/1.5 system-ui, sans-serif; }
h1 { margin: 0; font-size: 30px; line-height: 1.2; }
h2 { margin: 0 0 4px; font-size: 20px; line-height: 1.3; break-after: avoid; }
header { border-bottom: 3px solid #1a1a1a; margin-bottom: 24px; }
header p { margin: 4px 0 12px; }
header .period { font-size: 18px; font-weight: 600; }
section { margin: 0 0 36px; }
.finding { margin: 0 0 12px; font-size: 17px; font-weight: 600; break-after: avoid; }
.note, figcaption { color: #444; font-size: 13px; }
figure { margin: 0 0 12px; break-inside: avoid; }
figure svg { width: 100%; height: auto; overflow: visible; }
figure svg.narrow { display: none; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; line-height: 1.35; font-variant-numeric: tabular-nums; }
th, td { padding: 3px 8px; text-align: right; border-bottom: 1px solid #ccc; vertical-align: top; }
thead th { border-bottom: 2px solid #1a1a1a; vertical-align: bottom; hyphens: auto; }
th:first-child { text-align: left; padding-left: 0; }
th[scope="row"] { font-weight: 400; }
tr { break-inside: avoid; }
table.monthly th[scope="row"] { white-space: nowrap; }
thead { display: table-header-group; }
.glance ul { padding-left: 20px; }
.glance li { margin-bottom: 6px; }
.balance { display: flex; flex-wrap: wrap; gap: 8px 20px; margin: 12px 0; }
.balance div { display: flex; flex-direction: column-reverse; }
.balance dt { font-size: 13px; color: #444; }
.balance dd { margin: 0; font-size: 28px; font-weight: 700; line-height: 1.1; font-variant-numeric: tabular-nums; }
.sign { font-weight: 400; margin-right: 8px; }
dl:not(.balance) > div { margin-bottom: 8px; break-inside: avoid; }
dl:not(.balance) dt { font-weight: 600; }
dl:not(.balance) dd { margin: 0; font-size: 14px; }
@media (max-width: 560px) {
  body { padding: 16px 12px 32px; }
  h1 { font-size: 24px; }
  figure svg.wide { display: none; }
  figure svg.narrow { display: block; }
  .finding { font-size: 16px; }
  table { font-size: 12px; }
  th, td { padding: 3px 4px; }
}
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  section { margin-bottom: 7mm; }
  figure svg.wide { display: block; max-height: 80mm; }
  figure svg.narrow { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; line-height: 1.2; }
  th, td { padding: 0.7mm 2mm; }
  section[id] { break-inside: avoid; }
  dl:not(.balance) { columns: 2; column-gap: 8mm; }
  dl:not(.balance) dd { font-size: 9pt; }
  .finding { font-size: 12pt; }
  .note, figcaption { font-size: 8.5pt; }
}
@page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, sans-serif; } }
`
