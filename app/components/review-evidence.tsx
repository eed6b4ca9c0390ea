import { paths } from '#app/paths.ts'
import type { EvidenceFile, EvidencePaper } from '#app/review/case-evidence.server.ts'
import { fieldAnchor } from '#app/review/field-anchor.ts'
import type { FileValidity } from '#app/review/file-validity.server.ts'
import { reviewWords } from '#app/words/review.ts'
import { useWords } from '#app/words/use-words.ts'
import { RemarkLink, StaffRemarks } from './field-remarks.tsx'
import { FilePreview } from './file-preview.tsx'
import type { Remarks } from './review-answers.tsx'
import { Tag } from './tag.tsx'

/** The papers asked with the files handed in; a required one without a file stands out. */
export function ReviewEvidence(props: {
  id: string
  papers: readonly EvidencePaper[]
  remarks: Remarks
}) {
  const words = useWords(reviewWords).case
  return (
    <section id="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title" className="mb-2">
        {words.evidence}
      </h2>
      <ul className="divide-y divide-line rounded-[10px] border border-line bg-surface px-4">
        {props.papers.map(paper => (
          <li key={paper.field} id={fieldAnchor(paper.field)} className="py-3">
            <p className="flex flex-wrap items-baseline gap-x-2 font-medium">
              <span>
                {paper.label}
                <span className="hint"> ({paper.required ? words.required : words.optional})</span>
              </span>
              <RemarkLink id={props.id} field={paper.field} label={paper.label} />
            </p>
            <ReviewFiles paper={paper} />
            <StaffRemarks remarks={props.remarks[paper.field]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The files of one paper, to open; or that there is none. */
export function ReviewFiles(props: { paper: EvidencePaper }) {
  const words = useWords(reviewWords).case
  const { files, required } = props.paper
  if (files.length > 0)
    return (
      <ul className="mt-1 space-y-1">
        {files.map(file => (
          <FileLine key={file.id} file={file} />
        ))}
      </ul>
    )
  return required ? (
    <p className="mt-1">
      <Tag tone="bad">{words.evidenceNone}</Tag>
    </p>
  ) : (
    <p className="hint">{words.evidenceNone}</p>
  )
}

function FileLine(props: { file: EvidenceFile }) {
  const words = useWords(reviewWords).case
  const { file } = props
  return (
    <li>
      <a className="link break-all" href={paths.file(file.id)}>
        {file.name}
      </a>{' '}
      {file.fresh && <Tag tone="due">{words.fileNew}</Tag>}
      <span className="hint block text-sm">
        {file.size} · {file.uploaded ?? words.fileLost} · <code>{file.mark}</code>
      </span>
      {file.validity !== null && <Validity validity={file.validity} />}
      <FilePreview file={file} />
    </li>
  )
}

/** Until when the paper is valid, as its company says; what has ended stands out. */
function Validity(props: { validity: FileValidity }) {
  const words = useWords(reviewWords).case
  const { until, standing } = props.validity
  if (standing === 'valid')
    return <span className="hint block text-sm">{words.validUntil(until)}</span>
  return (
    <span className="block text-sm">
      <Tag tone={standing === 'ended since' ? 'due' : 'bad'}>
        {words.validityEnded[standing](until)}
      </Tag>{' '}
      <span className="hint">{words.validityBasis}</span>
    </span>
  )
}
