import type { ExpertCase } from '#app/experts/expert-case.server.ts'
import { panelWords } from '#app/words/panel.ts'
import { useWords } from '#app/words/use-words.ts'
import { ExpertMaterial } from './expert-material.tsx'

/** The case as its experts see it, folded away: what is struck out can be checked before asking. */
export function PanelPreview({ preview }: { preview: ExpertCase | null }) {
  const words = useWords(panelWords)
  if (preview === null) return null
  return (
    <details className="card mb-8">
      <summary className="font-semibold">{words.preview}</summary>
      <p className="hint my-3">{words.previewLead}</p>
      <ExpertMaterial material={preview} />
    </details>
  )
}
