import type { ExpertCase } from '#app/experts/expert-case.server.ts'
import { paths } from '#app/paths.ts'
import { expertWords } from '#app/words/experts.ts'
import { useWords } from '#app/words/use-words.ts'
import { FilePreview } from '../file-preview.tsx'
import { ReviewAnswers } from '../review-answers.tsx'

/** What was applied for, as far as the expert may see it. */
export function ExpertMaterial({ material }: { material: ExpertCase | null }) {
  const words = useWords(expertWords).seat
  if (material === null) return null
  return (
    <section aria-labelledby="material-title">
      <h2 id="material-title">{words.material}</h2>
      <p className="hint mb-3">{words.versionOf(material.ordinal)}</p>
      <ReviewAnswers sections={material.sections} />
      <h3 className="mt-6 mb-2 text-lg">{words.evidence}</h3>
      <ul className="divide-y divide-line rounded-[10px] border border-line bg-surface px-4">
        {material.papers.map(paper => (
          <li key={paper.field} className="py-3">
            <p className="font-medium">{paper.label}</p>
            {paper.count === 0 && <p className="hint">{words.noFiles}</p>}
            {paper.files === null && paper.count > 0 && (
              <p className="hint">{words.files(paper.count)}</p>
            )}
            {paper.files?.map(file => (
              <div key={file.id} className="py-1">
                <a className="link break-all" href={paths.file(file.id)}>
                  {file.name}
                </a>{' '}
                <span className="hint">{file.size}</span>
                <FilePreview file={file} />
              </div>
            ))}
          </li>
        ))}
      </ul>
      {material.papers.some(paper => paper.files === null) && (
        <p className="hint mt-2">{words.filesBlind}</p>
      )}
    </section>
  )
}
