import type { ScoreView } from '#app/assessments/explanation.ts'
import { assessmentWords } from '#app/words/assessment.ts'
import { useWords } from '#app/words/use-words.ts'

/** The score as ranges: what is safe without experts, and what is needed from them. */
export function ClauseScore(props: { score: ScoreView }) {
  const words = useWords(assessmentWords)
  const { score } = props
  return (
    <section aria-labelledby="score" className="mt-8">
      <h3 id="score" className="mb-2 text-lg">
        {words.score}
      </h3>
      <div className="card">
        <p className="font-semibold">{standingWords(score.standing, words)}</p>
        <p className="hint mb-3">{words.scoreLead}</p>
        <div className="relative overflow-x-auto">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.scoreItem}</th>
                <th scope="col" className="number">
                  {words.scoreSafe}
                </th>
                <th scope="col" className="number">
                  {words.scoreMost}
                </th>
              </tr>
            </thead>
            <tbody>
              {score.items.map(item => (
                <tr key={item.label}>
                  <td>{item.label}</td>
                  <td className="number">{item.safe}</td>
                  <td className="number">{item.most}</td>
                </tr>
              ))}
              <tr className="font-semibold">
                <td>
                  {words.scoreTotal} ({words.scoreLine(score.line)})
                </td>
                <td className="number">{score.safe}</td>
                <td className="number">{score.most}</td>
              </tr>
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}

function standingWords(
  standing: ScoreView['standing'],
  words: {
    scoreAlready: string
    scoreCannot: string
    scoreNeeds: (n: number, of: number) => string
  },
): string {
  switch (standing.kind) {
    case 'enough':
      return words.scoreAlready
    case 'out of reach':
      return words.scoreCannot
    case 'needs':
      return words.scoreNeeds(standing.points, standing.room)
  }
}
