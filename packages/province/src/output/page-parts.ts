/** Looks of the page: on a telephone, on a desk, on paper. */
export const PAGE_STYLE = `
*{box-sizing:border-box}
html{font:16px/1.45 "Times New Roman",Tinos,serif;color:#202124;background:#fff}
body{margin:0 auto;max-width:1280px;padding:16px}
h1{font-size:1.5rem;line-height:1.25;margin:.2em 0}
h2{font-size:1.2rem;margin:1.6em 0 .4em;border-bottom:2px solid #174ea6;padding-bottom:4px;color:#174ea6}
p{margin:.4em 0;max-width:80ch}
nav{display:flex;flex-wrap:wrap;gap:4px 16px;margin:12px 0;padding:8px 0;border-top:1px solid #bdc1c6;border-bottom:1px solid #bdc1c6}
a{color:#174ea6}
nav a{padding:4px 0}
.cards{list-style:none;margin:16px 0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(165px,1fr));gap:10px}
.cards li{border:1px solid #bdc1c6;border-radius:6px;padding:10px 12px;display:flex;flex-direction:column;gap:2px}
.cards b{font-size:1.55rem;line-height:1.1;color:#174ea6}
.cards small{color:#5f6368;font-size:.86rem}
figure{margin:20px 0;break-inside:avoid}
@media (min-width:1200px){.charts{display:grid;grid-template-columns:1.35fr 1fr;gap:24px;align-items:start}}
figcaption{font-weight:bold;margin-bottom:4px}
figure svg{max-width:100%;height:auto}
.narrow,.print{display:none}
#quality ol{padding-left:1.8em;margin:.4em 0}
#quality li{margin:.3em 0;max-width:100ch;overflow-wrap:anywhere}
.scroll{overflow:auto;max-height:75vh;border:1px solid #bdc1c6}
.scroll:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid #1a73e8;outline-offset:2px}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.95rem}
caption{text-align:left;padding:6px 8px;color:#5f6368}
th,td{border-bottom:1px solid #dadce0;padding:5px 8px;text-align:left;vertical-align:top}
th{position:sticky;top:0;background:#174ea6;padding:0}
th button{font:inherit;font-weight:bold;color:#fff;background:none;border:0;padding:7px 8px;width:100%;min-height:44px;text-align:inherit;cursor:pointer}
th[aria-sort=ascending] button::after{content:" \\25B2"}
th[aria-sort=descending] button::after{content:" \\25BC"}
td.w{min-width:13em}
th.n,td.n{text-align:right;font-variant-numeric:tabular-nums}
td.n{white-space:nowrap}
tbody tr:nth-child(even) td{background:#f8f9fa}
.search{display:block;margin:8px 0}
.search input{font:inherit;padding:6px 8px;min-height:40px;width:min(100%,320px);border:1px solid #5f6368;border-radius:4px}
summary{cursor:pointer;padding:10px 0;color:#174ea6;font-weight:bold}
@media (max-width:760px){.wide{display:none}.narrow{display:block}body{padding:12px}h1{font-size:1.25rem}.cards{grid-template-columns:1fr 1fr}}
@media print{
@page{size:A4 landscape;margin:12mm}
html{font-size:11pt}body{max-width:none;padding:0}
nav,.search,details{display:none}.charts{display:block}.cards{grid-template-columns:repeat(6,1fr)}.print,.wide{display:block}.narrow{display:none}
.scroll{overflow:visible;max-height:none;border:0}
table{font-size:9pt}th{position:static;background:#e8eaed;border:1px solid #9aa0a6}th button{color:#000;padding:3px 4px;min-height:0}
td{border:1px solid #bdc1c6;padding:2px 4px}thead{display:table-header-group}tr{break-inside:avoid}
h2{break-after:avoid}a{color:inherit;text-decoration:none}
}`;

/** Sorts a table by a column, blanks last whichever way, and hides the rows that do not hold what is searched for. */
export const PAGE_SCRIPT = `
const order=new Intl.Collator('vi',{numeric:true});
for(const table of document.querySelectorAll('table')){
  const heads=[...table.tHead.rows[0].cells],body=table.tBodies[0];
  heads.forEach((head,at)=>head.firstChild.addEventListener('click',()=>{
    const down=head.getAttribute('aria-sort')==='ascending';
    for(const each of heads)each.setAttribute('aria-sort',each===head?(down?'descending':'ascending'):'none');
    const numeric=head.classList.contains('n'),sign=down?-1:1;
    const keyed=[...body.rows].map((row)=>{const cell=row.cells[at];return{row,key:numeric?cell.dataset.v:cell.textContent}});
    keyed.sort((a,b)=>a.key===''||b.key===''?(a.key==='')-(b.key===''):sign*(numeric?a.key-b.key:order.compare(a.key,b.key)));
    body.append(...keyed.map(({row})=>row));
  }));
}
const plain=(text)=>text.normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/\\u0111/gi,'d').toLowerCase();
for(const input of document.querySelectorAll('.search input')){
  const rows=[...input.closest('section').querySelectorAll('tbody tr')].map((row)=>({row,text:plain(row.textContent)}));
  input.addEventListener('input',()=>{const asked=plain(input.value.trim());for(const{row,text}of rows)row.hidden=!text.includes(asked)});
}`;
