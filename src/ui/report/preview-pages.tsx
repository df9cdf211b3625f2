import type { ComponentChildren } from 'preact';
import type {
  Alignment,
  Block,
  Chart,
  Letterhead,
  ReportDocument,
  Runs,
  SignatureBlock,
  Table,
  TableCell,
} from '../../domain/report/tree';
import { formatNumber } from '../../domain/text/format';
import { REPORT } from '../../wording/report/ui-report';

/** The report's own tree as HTML, with text nodes only: what the printer prints, less the page breaks. */
export const PreviewPages = ({ document }: { document: ReportDocument }) => (
  <>
    {document.sections.map(({ orientation, blocks }, index) => (
      <article key={String(index)} class={`sheet ${orientation}`} aria-label={REPORT.page(index + 1)}>
        {blocks.map((block, at) => (
          <BlockView key={String(at)} block={block} />
        ))}
      </article>
    ))}
  </>
);

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'letterhead':
      return <LetterheadView block={block} />;
    case 'title':
      return (
        <div class="doc-title">
          <p class="bold">{block.documentKind}</p>
          <Lines lines={block.abstract} bold />
        </div>
      );
    case 'addressees':
      return (
        <div class="doc-addressees">
          <p>{block.label}</p>
          <Lines lines={block.names} />
        </div>
      );
    case 'legalBases':
      return (
        <div class="doc-bases">
          <Lines lines={block.lines} />
        </div>
      );
    case 'heading':
      return <p class={`doc-heading level-${String(block.level)}`}>{runsOf(block.runs)}</p>;
    case 'paragraph':
      return <p class="doc-paragraph">{runsOf(block.runs)}</p>;
    case 'listItem':
      return <p class="doc-paragraph">- {runsOf(block.runs)}</p>;
    case 'caption':
      return <p class="doc-caption">{runsOf(block.runs)}</p>;
    case 'note':
      return <p class="doc-note">{runsOf(block.runs)}</p>;
    case 'table':
      return <TableView table={block} />;
    case 'chart':
      return <ChartView chart={block} />;
    case 'signature':
      return <SignatureView block={block} />;
    case 'appendixTitle':
      return (
        <div class="doc-title">
          <p class="bold">{block.label}</p>
          <p class="bold">{block.title}</p>
          <p class="italic">{runsOf(block.reference)}</p>
        </div>
      );
  }
}

function LetterheadView({ block }: { block: Letterhead }) {
  const { parentAgency, agency, nation, motto, number, placeAndDate, draftMark } = block;
  return (
    <div class="doc-head">
      <div>
        {parentAgency === null ? null : <p>{runsOf(parentAgency)}</p>}
        <Lines lines={agency} bold />
        <p class="doc-number">{runsOf(number)}</p>
        {draftMark === undefined ? null : <p class="doc-number bold">{draftMark}</p>}
      </div>
      <div>
        <p class="bold">{nation}</p>
        <p class="bold underlined">{motto}</p>
        <p class="italic doc-number">{runsOf(placeAndDate)}</p>
      </div>
    </div>
  );
}

function SignatureView({ block }: { block: SignatureBlock }) {
  const { recipientsLabel, recipients, authorityLines, signerTitle, signerName } = block;
  return (
    <div class="doc-head doc-signature">
      <div class="doc-recipients">
        <p class="bold italic">{recipientsLabel}</p>
        <Lines lines={recipients} />
      </div>
      <div>
        {authorityLines.map((line) => (
          <p class="bold" key={line}>
            {line}
          </p>
        ))}
        <p class="bold">{runsOf(signerTitle)}</p>
        <p class="doc-name bold">{runsOf(signerName)}</p>
      </div>
    </div>
  );
}

/** The figures that the file shows as a picture. */
function ChartView({ chart }: { chart: Chart }) {
  return (
    <figure aria-label={chart.alternative}>
      <p class="doc-note">{REPORT.chartAsTable}</p>
      <table class="dense">
        <thead>
          <tr>
            <th>{chart.valueTitle}</th>
            {chart.series.map(({ name }) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.categories.map(({ name, values }) => (
            <tr key={name}>
              <td>{name}</td>
              {values.map((value, at) => (
                <td key={String(at)}>
                  {value === 0 ? '' : formatNumber(value, Number.isInteger(value) ? 0 : 1)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function TableView({ table }: { table: Table }) {
  const { columns, header, rows, density } = table;
  const total = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const cells = (row: readonly TableCell[], isHeader: boolean) =>
    row.map((cell, at) => {
      const align = cell.align ?? (isHeader ? 'center' : (columns[at]?.align ?? 'left'));
      return <CellView key={String(at)} cell={cell} isHeader={isHeader} align={align} />;
    });
  return (
    <table class={density}>
      <colgroup>
        {columns.map(({ widthMm }, at) => (
          <col key={String(at)} style={{ width: `${String((widthMm / total) * 100)}%` }} />
        ))}
      </colgroup>
      <thead>
        {header.map((row, at) => (
          <tr key={String(at)}>{cells(row, true)}</tr>
        ))}
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={String(at)}>{cells(row, false)}</tr>
        ))}
      </tbody>
    </table>
  );
}

function CellView(props: { cell: TableCell; isHeader: boolean; align: Alignment }) {
  const { cell, isHeader, align } = props;
  const { runs, columnSpan, rowSpan } = cell;
  const attributes = {
    style: { textAlign: align },
    colSpan: columnSpan ?? 1,
    rowSpan: rowSpan ?? 1,
  };
  return isHeader ? <th {...attributes}>{runsOf(runs)}</th> : <td {...attributes}>{runsOf(runs)}</td>;
}

function Lines({ lines, bold = false }: { lines: readonly Runs[]; bold?: boolean }) {
  return (
    <>
      {lines.map((line, at) => (
        <p key={String(at)} class={bold ? 'bold' : ''}>
          {runsOf(line)}
        </p>
      ))}
    </>
  );
}

function runsOf(runs: Runs): ComponentChildren {
  return runs.map(({ text, bold, italic, placeholder }, at) => {
    const names = [bold === true ? 'bold' : '', italic === true ? 'italic' : ''].filter(
      (name) => name !== '',
    );
    if (placeholder === true) return <mark key={String(at)}>{text}</mark>;
    return names.length === 0 ? (
      text
    ) : (
      <span key={String(at)} class={names.join(' ')}>
        {text}
      </span>
    );
  });
}
